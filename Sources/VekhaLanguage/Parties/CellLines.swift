/// Makes one line of a cell's several: a party may be broken over lines, and each line may be a party.
enum CellLines {
  static func joined(_ cell: String) -> String {
    let lines = cell.split(whereSeparator: \.isNewline).map(collapsed).filter { !$0.isEmpty }
    return lines.dropFirst().reduce(lines.first.map(unbulleted) ?? "") { text, line in
      if let whole = unhyphenated(text, before: line) { return whole + line }
      return text + border(between: text, and: line) + unbulleted(line)
    }
  }

  /// The text up to a word that is broken over two lines; nil where no word is.
  ///
  /// «Учитель-логопед» keeps its hyphen, «образова-тельных» loses it.
  private static func unhyphenated(_ text: String, before line: String) -> String? {
    guard text.last == "-", line.first?.isLowercase == true else { return nil }
    let word = text.dropLast().split(separator: " ").last.map { $0.lowercased() } ?? ""
    return ["учитель", "педагог", "воспитатель", "мастер", "инструктор", "врач"].contains(word)
      ? text : String(text.dropLast())
  }

  /// What stands between two lines: a blank within a party, else a sign that parts them.
  private static func border(between text: String, and line: String) -> String {
    if isBulleted(line) { return "; " }
    guard let last = text.last, let first = line.first else { return "" }
    if ",;".contains(last) { return " " }
    return first.isLowercase || expectsMore(text) || isInside(text) ? " " : ", "
  }

  /// Whether a line cannot be a party yet: it ends with a preposition, a legal form or a bare post.
  private static func expectsMore(_ text: String) -> Bool {
    guard let last = PartySpelling.words(of: text).last else { return false }
    return LegalForm.all.contains(last) || PartyLexicon.isBarePost(last)
      || ["и", "по", "при", "с", "в", "на", "для"].contains(last)
  }

  private static func isInside(_ text: String) -> Bool {
    text.count { $0 == "(" } > text.count { $0 == ")" }
      || text.count { $0 == "«" } > text.count { $0 == "»" }
  }

  private static func collapsed(_ line: Substring) -> String {
    line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isBulleted(_ line: String) -> Bool { unbulleted(line) != line }

  /// The line without its bullet or number.
  private static func unbulleted(_ line: String) -> String {
    let sign = line.prefix { $0 != " " }
    let rest = line.dropFirst(sign.count).drop { $0 == " " }
    guard !rest.isEmpty, isBullet(sign) else { return line }
    return String(rest)
  }

  private static func isBullet(_ sign: Substring) -> Bool {
    if sign.count == 1, let mark = sign.first {
      return Letters.dashes.contains(mark) || "•●▪·*–".contains(mark)
    }
    let number = sign.dropLast()
    return ".)".contains(sign.last ?? " ") && number.count <= 2 && number.allSatisfy(\.isNumber)
  }
}

/// The words at a cell's end which say that there are more: «и др.», «и другие», «и т.д.».
enum CellEnding {
  private static let endings = [
    "и др", "и другие", "и т.д", "и т. д", "и пр", "и прочие", "и т.п", "и т. п",
  ]

  static func cut(_ text: String) -> (text: String, isOpenEnded: Bool) {
    var rest = text[...]
    while let last = rest.last, ".,; ".contains(last) { rest.removeLast() }
    let lower = rest.lowercased()
    for ending in endings where lower.hasSuffix(ending) {
      let left = rest.dropLast(ending.count)
      if left.isEmpty || " ,;".contains(left.last ?? " ") { return (String(left), true) }
    }
    return (text, false)
  }
}
