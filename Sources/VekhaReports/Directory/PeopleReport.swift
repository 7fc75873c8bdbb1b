import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// The people of a directory under the columns of its table.
package struct PeopleReport: Report {
  private let people: [PersonView]

  package init(_ people: [PersonView]) {
    self.people = people
  }

  package func text(_ look: Look) -> String {
    guard !people.isEmpty else { return look.say(Catalogue.People.nobody) }
    let rows = people.map { person in
      [
        person.id, person.name, person.organisation, person.roles.joined(separator: " "),
        person.email,
      ]
      .map { Table.Cell($0) }
    }
    return TextTable(Table(Self.columns, rows: rows), look: look).text
  }

  package var csv: String {
    CSV(
      columns: ["id", "name", "organisation", "roles", "email", "telegram", "born"],
      rows: people.map {
        [
          $0.id, $0.name, $0.organisation, $0.roles.joined(separator: " "), $0.email, $0.telegram,
          $0.born?.iso ?? "",
        ]
      }
    ).text
  }

  private static let columns: [Table.Column] = [
    .init(Catalogue.People.idHeading), .init(Catalogue.People.nameHeading, fit: .shrinking),
    .init(Catalogue.Reports.organisation), .init(Catalogue.People.rolesHeading, fit: .shrinking),
    .init(Catalogue.People.emailHeading, fit: .shrinking),
  ]
}
