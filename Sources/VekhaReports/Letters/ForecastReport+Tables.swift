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
    let months = Dictionary(grouping: forecast.letters) { $0.date.iso.prefix(7) }
    let rows = months.sorted { $0.key < $1.key }.map { month, letters in
      let busiest = Dictionary(grouping: letters, by: \.date).map(\.value.count).max() ?? 0
      let figures = [
        letters.count, Set(letters.map(\.person)).count, busiest, letters.map(\.size).max() ?? 0,
      ]
      return [Table.Cell(String(month))] + figures.map { Table.Cell(String($0)) }
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
