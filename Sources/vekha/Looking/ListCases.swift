import ArgumentParser
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha case list`: cases with their state and stage.
struct ListCases: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Catalogue.Verbs.caseList.spoken,
    discussion: Catalogue.Verbs.caseListExamples.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.ofCase, Catalogue.Verbs.caseName))
  var pattern: String?

  @Option(help: .spoken(Catalogue.Verbs.ofOrganisation, Catalogue.Verbs.organisationName))
  var organisation: String?

  @OptionGroup var format: FormatOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let filter = CaseFilter(pattern: pattern, organisation: organisation)
    let cases = try await office.view(at: .clock(SystemTime().now)) { try $0.cases(filter) }
    try format.write(CasesReport(cases), json: cases, in: office.language)
  }
}
