extension Table.Cell {
  /// The cell's words where each line that begins a name of its own stays a line.
  var names: String {
    lines.map(\.inOneLine).reduce(into: "") { names, line in
      guard !names.isEmpty, !line.isEmpty else { return names += line }
      names = names.ends(aNameBefore: line) ? names + "\n" + line : names.joined(with: line)
    }
  }
}

extension String {
  /// Whether a name ends here and the next line begins another one.
  ///
  /// Initials, small letters, «quoted» names and adjectives in the genitive go on with the name.
  fileprivate func ends(aNameBefore line: String) -> Bool {
    guard let last, last.isLetter || last.isNumber || "».)".contains(last) else { return false }
    let word = line.prefix { $0.isLetter }
    guard word.count > 1, word.first?.isUppercase == true else { return false }
    let isGenitive = ["ого", "его", "ой", "ей", "ых", "их"].contains { word.hasSuffix($0) }
    let before = split(separator: " ").last.map(String.init) ?? ""
    return !isGenitive && !["по", "и", "в", "с", "на", "при", "для", "за"].contains(before)
  }
}
