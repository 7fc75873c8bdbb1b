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

  private static func word(_ bytes: [UInt8]) -> String {
    opening + String(decoding: Base64.encode(bytes), as: UTF8.self) + closing
  }

  /// How many bytes of text fit into one word, after the line's beginning and a space.
  private static func payload(inLineAfter column: Int) -> Int {
    let room = HeaderField.lineLimit - column - 1 - opening.utf8.count - closing.utf8.count
    return max(room / 4 * 3, 6)
  }

  private static let opening = "=?UTF-8?B?"
  private static let closing = "?="
}
