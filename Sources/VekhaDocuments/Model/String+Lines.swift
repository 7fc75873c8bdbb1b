extension String {
  /// The words with single spaces between them; what a line's end has cut is put together again.
  package var inOneLine: String {
    if PlainBytes.areOneLine(utf8) { return self }
    return split(whereSeparator: \.isNewline).reduce(into: "") { line, piece in
      let words = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ").visible
      line.join(words)
    }
  }

  /// The text with its continuation after it, a space between them where one is needed.
  package func joined(with tail: String) -> String {
    var whole = self
    whole.join(tail)
    return whole
  }

  private mutating func join(_ tail: String) {
    if isEmpty || tail.isEmpty { return self += tail }
    guard hyphenates(tail) else { return self += " " + tail }
    if CutWord.isCut(self, tail) { removeLast() }
    self += tail
  }

  /// «план-» at a line's end: the hyphen of a compound word, or of a word that was cut in two.
  private func hyphenates(_ tail: String) -> Bool {
    hasSuffix("-") && tail.first?.isLetter == true && dropLast().last?.isLetter == true
  }

  /// The text without signs that show nothing: soft hyphens, byte order marks, controls.
  var visible: String {
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
  /// Whether it is a control, a mark of direction or another sign that nobody sees.
  var showsNothing: Bool {
    if value < 0xA0 { return value < 0x20 || value > 0x7E }
    if value < 0x2000 { return value == 0xAD }
    return switch properties.generalCategory {
    case .control, .format, .privateUse, .unassigned: true
    default: false
    }
  }
}
