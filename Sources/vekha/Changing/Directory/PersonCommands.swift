import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha person …`: people.
struct PersonCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: Catalogue.People.person.spoken,
    subcommands: [
      AddPerson.self, ListPeople.self, LeavePerson.self, SubstitutePerson.self,
      ListSubstitutions.self,
    ])
}

/// `vekha person add`: a new person.
struct AddPerson: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: Catalogue.People.personAdd.spoken,
    discussion: Catalogue.Examples.personAdd.spoken)

  @Argument(help: .spoken(Catalogue.People.id, Catalogue.People.idName))
  var id: String

  @Option(help: .spoken(Catalogue.People.name, Catalogue.People.words))
  var name: String

  @Option(help: .spoken(Catalogue.People.home, Catalogue.Verbs.organisationName))
  var organisation: String

  @Option(help: .spoken(Catalogue.People.role, Catalogue.People.roleName))
  var role: [String] = []

  @Option(help: .spoken(Catalogue.People.email, Catalogue.People.address))
  var email = ""

  @Option(help: .spoken(Catalogue.People.telegram, Catalogue.People.address))
  var telegram = ""

  @Option(help: .spoken(Catalogue.People.born, Catalogue.Options.date))
  var born: CivilDate?

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    let person = PersonDraft(
      id: id, name: name, organisation: organisation, tenures: role.map(tenure), email: email,
      telegram: telegram, born: born)
    try await ChangeRun(change).add(.person(person), id: id) { [id] in $0.person(id) != nil }
  }

  /// Reads `curator`, or `curator@school-5` for a role at another organisation.
  private func tenure(_ text: String) -> Tenure {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    return Tenure(
      role: Role(rawValue: String(parts[0])),
      organisation: parts.count > 1 ? String(parts[1]) : organisation)
  }
}

/// `vekha person list`: the people that the reader may see.
struct ListPeople: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Catalogue.People.personList.spoken,
    discussion: Catalogue.Examples.personList.spoken)

  @OptionGroup var list: DirectoryListOptions

  func run() async throws {
    let people = try await list.views { [organisation = list.organisation] in
      try $0.people(of: organisation)
    }
    try list.format.write(PeopleReport(people), json: people, in: list.language)
  }
}
