extension String {
  /// The words with single spaces between them; a hyphen at a line's end is joined to what follows.
  package var inOneLine: String {
    if PlainBytes.areOneLine(utf8) { return self }
    var line = ""
    for piece in split(whereSeparator: \.isNewline) {
      let words = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ").visible
      if !line.isEmpty, !words.isEmpty, !line.hyphenates(words) { line += " " }
      line += words
    }
    return line
  }

  /// The text with its continuation after it, a space between them where one is needed.
  package func joined(with tail: String) -> String {
    if isEmpty || tail.isEmpty { return self + tail }
    return hyphenates(tail) ? self + tail : self + " " + tail
  }

  /// «план-» at a line's end: the hyphen of a compound word, or of a word that was cut in two.
  private func hyphenates(_ tail: String) -> Bool {
    hasSuffix("-") && tail.first?.isLetter == true && dropLast().last?.isLetter == true
  }

  /// The text without signs that show nothing: soft hyphens, byte order marks, controls.
  private var visible: String {
    guard unicodeScalars.contains(where: \.showsNothing) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.showsNothing }))
  }

  /// The text without the blanks round it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

extension Unicode.Scalar {
  fileprivate var showsNothing: Bool {
    if value < 0xA0 { return value < 0x20 || value > 0x7E }
    if value < 0x2000 { return value == 0xAD }
    return switch properties.generalCategory {
    case .control, .format, .privateUse, .unassigned: true
    default: false
    }
  }
}
