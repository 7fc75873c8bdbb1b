import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha items`: items with state and due date.
struct ListItems: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items", abstract: Catalogue.Verbs.items.spoken,
    discussion: Catalogue.Verbs.itemsExamples.spoken)

  @Flag(help: .spoken(Catalogue.Verbs.overdue))
  var overdue = false

  @Flag(help: .spoken(Catalogue.Verbs.vacant))
  var vacant = false

  @Option(help: .spoken(Catalogue.Verbs.dueWithin, Catalogue.Verbs.span))
  var dueWithin: Span?

  @Option(
    name: .customLong("case"), help: .spoken(Catalogue.Verbs.ofCase, Catalogue.Verbs.caseName))
  var caseID: String?

  @Option(help: .spoken(Catalogue.Verbs.ofOrganisation, Catalogue.Verbs.organisationName))
  var organisation: String?

  @Option(help: .spoken(Catalogue.Verbs.ofPerson, Catalogue.Options.person))
  var person: String?

  @Option(help: .spoken(Catalogue.Verbs.asOf, Catalogue.Options.date))
  var asOf: CivilDate?

  @OptionGroup var format: FormatOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let items = try await office.view(at: now.moment) { [query] in try $0.items(query) }
    try format.write(ItemsReport(items, of: person), json: items, in: office.language)
  }

  private var query: ItemQuery {
    var query = ItemQuery()
    query.isOverdue = overdue
    query.isVacant = vacant
    query.dueWithin = dueWithin
    query.casePattern = caseID
    query.organisation = organisation
    query.person = person
    query.asOf = asOf
    return query
  }
}
