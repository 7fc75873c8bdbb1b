internal import VekhaCore
internal import VekhaLanguage

/// The table of indicators: a row for each, and a column for each year that any of them names.
struct PrintedIndicators {
  private let indicators: [Indicator]
  private let years: [Int]
  private let language: Language

  init(_ roadmap: Definition, in language: Language) {
    indicators = roadmap.indicators
    self.language = language
    let named = Set(roadmap.indicators.flatMap(\.targets.keys)).sorted()
    let planned = roadmap.period.map { Array($0.start.year...$0.end.year) } ?? []
    years = named.isEmpty ? Array(planned.prefix(12)) : named
  }

  var table: PrintedTable {
    typealias Words = Catalogue.Printing
    let columns =
      [
        PrintedTable.Column(heading: Words.number[language], share: 7),
        .init(heading: Words.indicator[language], share: 50),
        .init(heading: Words.unit[language], share: 14),
      ] + years.map { .init(heading: Words.year($0)[language], share: 12) }
    return PrintedTable(
      columns: columns,
      rows: indicators.enumerated().map { .cells(cells(number: $0 + 1, of: $1)) })
  }

  private func cells(number: Int, of indicator: Indicator) -> [String] {
    ["\(number)", indicator.title, indicator.unit.orDash]
      + years.map { (indicator.targets[$0] ?? "").orDash }
  }
}
