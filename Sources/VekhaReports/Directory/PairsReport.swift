import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// The pairs and groups of a directory under the columns of its table.
package struct PairsReport: Report {
  private let pairs: [PairView]

  package init(_ pairs: [PairView]) {
    self.pairs = pairs
  }

  package func text(_ look: Look) -> String {
    guard !pairs.isEmpty else { return look.say(Catalogue.People.nobody) }
    let rows = pairs.map { pair in
      [
        pair.id, pair.organisation, pair.form, pair.mentors.joined(separator: " "),
        pair.mentees.joined(separator: " "), pair.curator ?? "",
        pair.start?.figures(in: look.language) ?? "—",
      ].map { Table.Cell($0) }
    }
    return TextTable(Table(Self.columns, rows: rows), look: look).text
  }

  package var csv: String {
    CSV(
      columns: ["id", "organisation", "form", "kind", "mentors", "mentees", "curator", "start"],
      rows: pairs.map {
        [
          $0.id, $0.organisation, $0.form, $0.kind, $0.mentors.joined(separator: " "),
          $0.mentees.joined(separator: " "), $0.curator ?? "", $0.start?.iso ?? "",
        ]
      }
    ).text
  }

  private static let columns: [Table.Column] = [
    .init(Catalogue.People.idHeading), .init(Catalogue.Reports.organisation),
    .init(Catalogue.People.formHeading), .init(Catalogue.People.mentorsHeading, fit: .shrinking),
    .init(Catalogue.People.menteesHeading, fit: .shrinking),
    .init(Catalogue.People.curatorHeading, isOptional: true),
    .init(Catalogue.People.startHeading),
  ]
}
