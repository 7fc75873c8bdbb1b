import VekhaCore
import VekhaLanguage
import VekhaRuntime

extension ForecastReport {
  func letters(_ look: Look) -> String {
    let rows = forecast.letters.map { letter in
      [letter.date.figures(in: look.language), letter.person, letter.subject]
        .map { Table.Cell($0) }
    }
    let columns: [Table.Column] = [
      .init(Catalogue.Forecast.date), .init(Catalogue.Forecast.person),
      .init(Catalogue.Forecast.subject, fit: .shrinking),
    ]
    return TextTable(Table(columns, rows: rows), look: look).text
  }

  func months(_ look: Look) -> String {
    var months: [CivilDate: MonthFigures] = [:]
    for letter in forecast.letters {
      months[letter.date.startOfMonth, default: MonthFigures()].note(letter)
    }
    let rows = months.sorted { $0.key < $1.key }.map { month, figures in
      [Table.Cell(String(month.iso.prefix(7)))]
        + figures.columns.map { Table.Cell(String($0)) }
    }
    let figures = [
      Catalogue.Forecast.letters, Catalogue.Forecast.readers, Catalogue.Forecast.worstDay,
      Catalogue.Forecast.largest,
    ].map { Table.Column($0, fit: .figures) }
    return TextTable(
      Table([.init(Catalogue.Forecast.month)] + figures, rows: rows), look: look
    ).text
  }

  func readers(_ look: Look) -> String {
    let rows = forecast.readers.map { reader in
      [
        reader.person, String(reader.letters), String(reader.largest),
        reader.silence.map { words(for: $0, look) } ?? "—",
      ].map { Table.Cell($0) }
    }
    let columns: [Table.Column] = [
      .init(Catalogue.Forecast.person), .init(Catalogue.Forecast.letters, fit: .figures),
      .init(Catalogue.Forecast.largest, fit: .figures), .init(Catalogue.Forecast.silence),
    ]
    return TextTable(Table(columns, rows: rows), look: look).text
  }

  func idleRungs(_ look: Look) -> String {
    guard !forecast.idleRungs.isEmpty else { return "" }
    let rows = forecast.idleRungs.map { rung in
      [
        rung.definition, rung.policy, look.say(Catalogue.word(for: rung.step)),
        look.say(rung.reason.words),
      ].map { Table.Cell($0) }
    }
    let columns: [Table.Column] = [
      .init(Catalogue.Reports.definition), .init(Catalogue.Forecast.policy),
      .init(Catalogue.Forecast.rung), .init(Catalogue.Forecast.reason, fit: .shrinking),
    ]
    return look.say(Catalogue.Forecast.idleRungs) + "\n"
      + TextTable(Table(columns, rows: rows), look: look).text
  }

  func unreachable(_ look: Look) -> String {
    guard !forecast.unreachable.isEmpty else { return "" }
    let rows = forecast.unreachable.sorted { $0.key < $1.key }.map {
      [Table.Cell($0.key), Table.Cell(String($0.value))]
    }
    let columns: [Table.Column] = [
      .init(Catalogue.Forecast.person), .init(Catalogue.Forecast.reminders, fit: .figures),
    ]
    return look.say(Catalogue.Forecast.withoutAddress) + "\n"
      + TextTable(Table(columns, rows: rows), look: look).text
  }
}

extension IdleRung.Reason {
  fileprivate var words: Bilingual {
    switch self {
    case .notReached: Catalogue.Forecast.notReached
    case .nobody: Catalogue.Forecast.nobody
    case .toldAlready: Catalogue.Forecast.toldAlready
    }
  }
}

/// What a month brings.
private struct MonthFigures {
  private var letters = 0
  private var people: Set<String> = []
  private var days: [CivilDate: Int] = [:]
  private var largest = 0

  mutating func note(_ letter: ForecastView.Letter) {
    letters += 1
    people.insert(letter.person)
    days[letter.date, default: 0] += 1
    largest = max(largest, letter.size)
  }

  /// Letters, readers, letters on the busiest day, items in the largest letter.
  var columns: [Int] { [letters, people.count, days.values.max() ?? 0, largest] }
}
