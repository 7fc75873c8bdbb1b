extension Manner {
  /// What other modules may use says in one whole sentence what it is.
  static let sentences = Manner("sentences") { file in
    file.lines.indices.compactMap { index in
      guard let name = packageDeclaration(file.lines[index]) else { return nil }
      return objection(to: name, documented: comment(above: index, in: file.lines))
        .map { file.finding(index + 1, $0) }
    }
  }

  private static let kinds: Set<String> = [
    "struct", "class", "enum", "actor", "protocol", "typealias", "func", "let", "var", "macro",
  ]

  /// Returns the name that a line declares for other modules at file scope.
  private static func packageDeclaration(_ line: String) -> String? {
    guard line.hasPrefix("package ") || line.hasPrefix("@") else { return nil }
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "@" }
      .map(String.init)
    guard words.contains("package"), !words.contains("import") else { return nil }
    guard let kind = words.firstIndex(where: kinds.contains) else { return nil }
    return kind + 1 < words.count ? words[kind + 1] : nil
  }

  /// Returns the first paragraph of the doc comment above a line, attributes skipped.
  private static func comment(above index: Int, in lines: [String]) -> String {
    let above = lines[..<index].reversed().drop { $0.hasPrefix("@") || $0.hasPrefix("#if") }
    return above.prefix { $0.hasPrefix("///") }.reversed()
      .map { $0.dropFirst(3).drop(while: \.isWhitespace) }
      .prefix { !$0.isEmpty }.joined(separator: " ")
  }

  private static func objection(to name: String, documented text: String) -> String? {
    if text.isEmpty { return "\(name) is for other modules; say in a doc comment what it is" }
    guard let last = text.last, !".!?:".contains(last) else { return nil }
    return "the first paragraph about \(name) is no whole sentence; end it with a full stop"
  }
}
