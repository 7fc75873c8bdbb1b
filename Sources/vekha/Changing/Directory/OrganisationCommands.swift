import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha organisation …`: schools, centres, authorities.
struct OrganisationCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation", abstract: Catalogue.People.organisation.spoken,
    subcommands: [AddOrganisation.self, ListOrganisations.self])
}

/// `vekha organisation add`: a new organisation; it joins the roadmaps at once.
struct AddOrganisation: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: Catalogue.People.organisationAdd.spoken,
    discussion: Catalogue.Examples.organisationAdd.spoken)

  @Argument(help: .spoken(Catalogue.People.id, Catalogue.People.idName))
  var id: String

  @Option(help: .spoken(Catalogue.People.title, Catalogue.People.words))
  var title: String

  @Option(help: .spoken(Catalogue.People.kind, Catalogue.People.kindName))
  var kind: String

  @Option(help: .spoken(Catalogue.People.parent, Catalogue.Verbs.organisationName))
  var parent: String?

  @Option(help: .spoken(Catalogue.People.coordinates, Catalogue.Verbs.organisationName))
  var coordinates: String?

  @Option(help: .spoken(Catalogue.People.timezone, Catalogue.People.zoneName))
  var timezone: String?

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    let organisation = Organisation(
      id: id, title: title, kind: kind, parent: parent, coordinates: coordinates,
      timezone: timezone)
    try await ChangeRun(change).add(.organisation(organisation), id: id) { [id] in
      $0.organisation(id) != nil
    }
  }
}

/// `vekha organisation list`: all of them.
struct ListOrganisations: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Catalogue.People.organisationList.spoken,
    discussion: Catalogue.Examples.organisationList.spoken)

  @OptionGroup var format: FormatOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let organisations = try await office.read {
      try DirectoryViews(world: $0, reader: .administrator).organisations()
    }
    try format.write(OrganisationsReport(organisations), json: organisations, in: office.language)
  }
}
