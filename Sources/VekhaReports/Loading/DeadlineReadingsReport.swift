package import VekhaCore
import VekhaLanguage
package import VekhaYAML

/// How each deadline of the checked files was read.
package struct DeadlineReadingsReport {
  private let readings: [DeadlineReading]

  package init(_ readings: [DeadlineReading]) {
    self.readings = readings
  }

  package func text(_ look: Look) -> String {
    readings.grouped(by: \.definition).map { definition, readings in
      let rows = readings.map { reading in
        [
          Table.Cell(reading.code), Table.Cell(reading.clause.phrase),
          Table.Cell(reading.clause.deadline.phrase(in: look.language), .faint),
        ]
      }
      return look.paint(definition, .heading) + "\n"
        + TextTable(Table(Self.columns, rows: rows), look: look, indent: 2).text + "\n"
    }.joined(separator: "\n")
  }

  private static let columns: [Table.Column] = [
    .init(Catalogue.Reports.code), .init(Catalogue.Reports.phrase, fit: .shrinking),
    .init(Catalogue.Reports.readAs, fit: .shrinking),
  ]
}

/// Diagnostics as a table under the keys of their JSON form.
package enum DiagnosticTable {
  package static func csv(_ diagnostics: [Diagnostic], in language: Language) -> String {
    let columns = ["file", "line", "column", "severity", "code", "message", "help"]
    let rows = diagnostics.map {
      [
        $0.place.file, String($0.place.line), String($0.place.column), $0.severity.rawValue,
        $0.code, $0.message[language], $0.help?[language] ?? "",
      ]
    }
    return CSV(columns: columns, rows: rows).text
  }
}
