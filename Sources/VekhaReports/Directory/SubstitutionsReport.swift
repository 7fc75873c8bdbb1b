import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// Who is away, and who stands in.
package struct SubstitutionsReport: Report {
  private let substitutions: [SubstitutionView]

  package init(_ substitutions: [SubstitutionView]) {
    self.substitutions = substitutions
  }

  package func text(_ look: Look) -> String {
    guard !substitutions.isEmpty else { return look.say(Catalogue.People.nobodyAway) }
    let rows = substitutions.map { row in
      [
        row.person, row.substitute, row.from.figures(in: look.language),
        row.until.figures(in: look.language), row.reason,
      ].map { Table.Cell($0) }
    }
    return TextTable(Table(Self.columns, rows: rows), look: look).text
  }

  package var csv: String {
    CSV(
      columns: ["person", "substitute", "from", "until", "reason"],
      rows: substitutions.map { [$0.person, $0.substitute, $0.from.iso, $0.until.iso, $0.reason] }
    ).text
  }

  private static let columns: [Table.Column] = [
    .init(Catalogue.People.awayHeading), .init(Catalogue.People.substituteHeading),
    .init(Catalogue.People.fromHeading), .init(Catalogue.People.lastDayHeading),
    .init(Catalogue.People.reasonHeading, fit: .shrinking),
  ]
}
