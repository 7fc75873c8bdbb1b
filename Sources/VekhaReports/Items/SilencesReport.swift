import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// The times in which nobody is reminded.
package struct SilencesReport: Report {
  private let silences: [SilenceView]

  package init(_ silences: [SilenceView]) {
    self.silences = silences
  }

  package func text(_ look: Look) -> String {
    guard !silences.isEmpty else { return look.say(Catalogue.Silences.none) }
    let rows = silences.map { row in
      [
        String(row.id), row.organisation ?? row.caseID ?? "", row.code ?? "",
        row.from.figures(in: look.language), row.until.figures(in: look.language), row.by,
        row.reason,
      ].map { Table.Cell($0) }
    }
    return TextTable(Table(Self.columns, rows: rows), look: look).text
  }

  package var csv: String {
    CSV(
      columns: ["id", "organisation", "case", "code", "from", "until", "by", "reason"],
      rows: silences.map {
        [
          String($0.id), $0.organisation ?? "", $0.caseID ?? "", $0.code ?? "", $0.from.iso,
          $0.until.iso, $0.by, $0.reason,
        ]
      }
    ).text
  }

  private static let columns: [Table.Column] = [
    .init(Catalogue.Silences.numberHeading), .init(Catalogue.Silences.objectHeading),
    .init(Catalogue.Reports.code), .init(Catalogue.People.fromHeading),
    .init(Catalogue.People.lastDayHeading), .init(Catalogue.Silences.byHeading),
    .init(Catalogue.People.reasonHeading, fit: .shrinking),
  ]
}
