import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// The organisations of a directory.
package struct OrganisationsReport: Report {
  private let organisations: [OrganisationView]

  package init(_ organisations: [OrganisationView]) {
    self.organisations = organisations
  }

  package func text(_ look: Look) -> String {
    guard !organisations.isEmpty else { return look.say(Catalogue.People.nobody) }
    let rows = organisations.map { organisation in
      [organisation.id, organisation.title, organisation.kind, organisation.parent ?? ""]
        .map { Table.Cell($0, organisation.closed ? .faint : .plain) }
    }
    return TextTable(Table(Self.columns, rows: rows), look: look).text
  }

  package var csv: String {
    CSV(
      columns: ["id", "title", "kind", "parent", "coordinates", "timezone", "closed"],
      rows: organisations.map {
        [
          $0.id, $0.title, $0.kind, $0.parent ?? "", $0.coordinates ?? "", $0.timezone ?? "",
          $0.closed ? "true" : "false",
        ]
      }
    ).text
  }

  private static let columns: [Table.Column] = [
    .init(Catalogue.People.idHeading), .init(Catalogue.People.titleHeading, fit: .shrinking),
    .init(Catalogue.People.kindHeading), .init(Catalogue.People.parentHeading),
  ]
}
