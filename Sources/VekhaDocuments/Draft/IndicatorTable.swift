/// Reads the rows of a table of indicators: a title, perhaps a unit, and a figure for each year.
struct IndicatorTable {
  let heading: Heading
  private(set) var indicators: [DraftIndicator] = []
  private var last: PlanRow?

  init(_ heading: Heading) {
    self.heading = heading
  }

  mutating func take(_ row: Table.Row, isAfterGap: Bool) {
    let row = PlanRow(row, under: heading, after: last)
    guard !row.isBlank, !row.isColumnCount else { return }
    defer { last = row }
    let title = row.text(.title)
    let targets = targets(of: row)
    if targets.isEmpty, let only = row.onlyCell, only.text == title, let last = indicators.last,
      last.title.utf8.count < 2000, isAfterGap
    {
      join(title)
    } else if !title.isEmpty {
      indicators.append(indicator(title, row.text(.unit), targets))
    }
  }

  private mutating func join(_ tail: String) {
    let last = indicators.count - 1
    let whole = indicator(indicators[last].title.joined(with: tail), indicators[last].unit, [:])
    indicators[last].title = whole.title
    indicators[last].unit = whole.unit
    indicators[last].notes.append(.joined)
  }

  private func indicator(_ title: String, _ unit: String, _ targets: [Int: String])
    -> DraftIndicator
  {
    let isShare =
      title.hasSuffix("%")
      || heading.columns.contains { $0.role == .title && $0.text.contains("%") }
    let bare = title.hasSuffix("%") ? Self.withoutPercent(title) : title
    return DraftIndicator(title: bare, unit: unit.isEmpty && isShare ? "%" : unit, targets: targets)
  }

  /// «…в роли наставника, 0%» as a scanner saw it, too.
  private static func withoutPercent(_ title: String) -> String {
    var title = title
    while let sign = title.last, "%0,; (".contains(sign) { title.removeLast() }
    return title
  }

  private func targets(of row: PlanRow) -> [Int: String] {
    var targets: [Int: String] = [:]
    for (column, text) in zip(heading.columns, row.texts) where !text.isEmpty {
      if let year = column.year { targets[year] = text }
    }
    return targets
  }
}
