/// Takes a responsible cell apart: «Управление образования, МКУ «ИМЦОУ», ОУ» names three.
package enum ResponsibleNames {
  /// A longer name is a text; it is cut, and stands whole in the remark beside.
  private static let longest = 200

  /// The names in their order, each once; commas inside quotes and brackets part nothing.
  package static func read(_ cell: String) -> [String] {
    let heedsQuotes = isBalanced(cell)
    var (names, depth) = ([""], 0)
    for sign in cell {
      if "(«".contains(sign) && (heedsQuotes || sign == "(") { depth += 1 }
      if ")»".contains(sign) && (heedsQuotes || sign == ")") { depth = max(0, depth - 1) }
      if depth == 0, ",;\n".contains(sign) {
        names.append("")
      } else {
        names[names.count - 1].append(sign)
      }
    }
    var seen: Set<String> = []
    return names.map(bare).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// A scanner loses quotation marks; then none can be trusted.
  private static func isBalanced(_ cell: String) -> Bool {
    cell.count { $0 == "«" } == cell.count { $0 == "»" }
  }

  /// Without the dots, bullets and blanks round it; «О.В.» keeps its own.
  private static func bare(_ name: String) -> String {
    var name = name.trimmed
    while let first = name.first, "-–—•*.".contains(first) {
      name = String(name.dropFirst()).trimmed
    }
    let isInitial = name.dropLast().last?.isUppercase == true
    if name.hasSuffix("."), !isInitial, !name.hasSuffix("др.") { name.removeLast() }
    guard name.contains(where: \.isLetter) else { return "" }
    return name.count > longest ? name.prefix(longest) + "…" : name
  }
}
