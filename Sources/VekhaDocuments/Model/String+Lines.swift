extension String {
  /// The words with single spaces between them; a hyphen at a line's end is joined to what follows.
  package var inOneLine: String {
    var line = ""
    for piece in split(whereSeparator: \.isNewline) {
      let words = piece.split { $0.isWhitespace || $0 == "\u{200B}" }.joined(separator: " ")
        .filter { $0 != "\u{AD}" && $0 != "\u{FEFF}" }
      line = line.joined(with: words)
    }
    return line
  }

  /// The text with its continuation after it, a space between them where one is needed.
  package func joined(with tail: String) -> String {
    if isEmpty || tail.isEmpty { return self + tail }
    return endsInHyphen && tail.first?.isLetter == true ? self + tail : self + " " + tail
  }

  /// «план-» at a line's end: the hyphen of a compound word, or of a word that was cut in two.
  private var endsInHyphen: Bool {
    hasSuffix("-") && dropLast().last?.isLetter == true
  }

  /// The text without the blanks round it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
