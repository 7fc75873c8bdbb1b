/// What becomes of outside text before it may stand in a header.
enum HeaderText {
  /// Turns every character that could end a line or a field into a space, and trims the ends.
  static func cleaned(_ text: String) -> String {
    if isPlainLine(text.utf8) { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.map { isControl($0) ? " " : $0 })
    return String(scalars.trimmed)
  }

  /// Whether a text is made of visible ASCII, inner blanks and Cyrillic letters alone: most are, and then cost nothing.
  private static func isPlainLine(_ bytes: String.UTF8View) -> Bool {
    guard bytes.first != blank, bytes.last != blank else { return false }
    return bytes.allSatisfy { byte in
      (blank...0x7E).contains(byte) || (0x80...0xBF).contains(byte) || byte == 0xD0 || byte == 0xD1
    }
  }

  private static let blank = UInt8(ascii: " ")

  /// Keeps only visible ASCII, for identifiers that have no way to encode anything else.
  static func token(_ text: String) -> String {
    let kept = text.utf8.prefix(tokenLimit).map { isTokenByte($0) ? $0 : UInt8(ascii: "_") }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The words of a text that may stand in a header as it is, or nil where it must be encoded.
  static func plainWords(_ text: String) -> [String]? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    return words.allSatisfy(isPlainWord) ? words : nil
  }

  /// A field name of RFC 5322, 2.2: visible ASCII without the colon.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isVisible($0) && $0 != UInt8(ascii: ":") }
  }

  /// An empty word would be lost in folding; `=?` would be read as encoded by somebody else.
  private static func isPlainWord(_ word: String) -> Bool {
    (1...wordLimit).contains(word.utf8.count) && word.utf8.allSatisfy(isVisible)
      && !zip(word.utf8, word.utf8.dropFirst()).contains { $0 == (0x3D, 0x3F) }
  }

  /// Whether Unicode counts the sign among the controls or the separators of lines and paragraphs.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    isVisible(byte) && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
  }

  private static func isVisible(_ byte: UInt8) -> Bool { (33...126).contains(byte) }

  private static let tokenLimit = 900
  private static let wordLimit = 900
}

extension String.UnicodeScalarView {
  fileprivate var trimmed: Substring.UnicodeScalarView {
    let body = self[...].drop { $0 == " " }
    guard let last = body.lastIndex(where: { $0 != " " }) else { return body.prefix(0) }
    return body[...last]
  }
}
