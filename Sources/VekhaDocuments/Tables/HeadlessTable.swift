/// A table without a heading whose columns are known by what stands in them.
struct HeadlessTable {
  let heading: Heading

  /// Nil where the cells of no column read as dates or as numbers of rows.
  init?(_ table: Table) {
    let rows = table.rows.map(\.placed).filter { $0.count >= 3 }
    let width = rows.map(\.count).max() ?? 0
    guard rows.count >= 2, width <= 12 else { return nil }
    let columns = (0..<width).map { index in
      rows.filter { $0.indices.contains(index) && !$0[index].cell.isEmpty }.map { $0[index].text }
    }
    var roles = [ColumnRole](repeating: .other(""), count: width)
    if Self.most(columns[0], ItemNumber.isNumber) { roles[0] = .number }
    guard
      let deadline = columns.indices.first(where: {
        roles[$0] != .number && Self.most(columns[$0], Self.isDate)
      })
    else { return nil }
    roles[deadline] = .deadline
    let free = columns.indices.filter { roles[$0] == .other("") }
    guard let title = free.max(by: { Self.length(columns[$0]) < Self.length(columns[$1]) }) else {
      return nil
    }
    roles[title] = .title
    let rest = free.filter { $0 != title }
    if let first = rest.first { roles[first] = .responsible }
    if let second = rest.dropFirst().first { roles[second] = .result }
    heading = Heading(
      columns: roles.enumerated().map { .init(role: $1, columns: $0..<$0 + 1, text: "") }, height: 0
    )
  }

  private static func most(_ texts: [String], _ holds: (String) -> Bool) -> Bool {
    texts.count >= 2 && texts.count(where: holds) * 3 >= texts.count * 2
  }

  private static func isDate(_ text: String) -> Bool {
    guard text.count <= 80 else { return false }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { word in
      signs.contains { word.hasPrefix($0) } || word.count == 4 && word.hasPrefix("20")
    }
  }

  private static let signs = [
    "январ", "феврал", "март", "апрел", "май", "мая", "июн", "июл", "август", "сентябр", "октябр",
    "ноябр", "декабр", "ежегодн", "ежемесяч", "ежекварт", "постоян", "течение", "кварт", "полугод",
    "график",
  ]

  private static func length(_ texts: [String]) -> Int { texts.reduce(0) { $0 + $1.count } }
}
