import Foundation

/// Text beyond ASCII in the form that headers have for it, `=?UTF-8?B?…?=` (RFC 2047).
enum EncodedWords {
  /// Encodes a text as words of at most 75 characters, the first of which fits after the name.
  static func of(_ text: String, after name: String) -> [String] {
    var words: [String] = []
    var pending: [UInt8] = []
    var room = payload(inLineAfter: name.utf8.count + 1)
    for scalar in text.unicodeScalars {
      let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if pending.count + bytes.count > room {
        words.append(word(pending))
        pending.removeAll(keepingCapacity: true)
        room = payload(inLineAfter: 0)
      }
      pending.append(contentsOf: bytes)
    }
    return pending.isEmpty ? words : words + [word(pending)]
  }

  /// Encodes a person's name as one word where it can be one, else as words like any text.
  ///
  /// Some mail programs show a space between the encoded words of a name, against RFC 2047, 6.2. A full
  /// Russian name does not fit into one word as UTF-8, but does in the one-byte set made for it.
  static func ofName(_ name: String, after header: String) -> [String] {
    let column = header.utf8.count + 1
    let isShort = name.utf8.count <= payload(inLineAfter: column)
    guard !isShort, let bytes = name.data(using: .windowsCP1251).map(Array.init),
      bytes.count <= payload(inLineAfter: column, in: russian)
    else { return of(name, after: header) }
    return [word(bytes, in: russian)]
  }

  private static func word(_ bytes: [UInt8], in charset: String = "UTF-8") -> String {
    opening(charset) + String(decoding: Base64.encode(bytes), as: UTF8.self) + closing
  }

  /// How many bytes of text fit into one word, after the line's beginning and a space.
  private static func payload(inLineAfter column: Int, in charset: String = "UTF-8") -> Int {
    let frame = opening(charset).utf8.count + closing.utf8.count
    return max((HeaderField.lineLimit - column - 1 - frame) / 4 * 3, 6)
  }

  private static func opening(_ charset: String) -> String { "=?\(charset)?B?" }
  private static let closing = "?="
  private static let russian = "windows-1251"
}
