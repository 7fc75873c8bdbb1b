import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha case show`: one case with its items.
struct ShowCase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: Catalogue.Verbs.caseShow.spoken,
    discussion: Catalogue.Examples.caseShow.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.oneCase, Catalogue.Verbs.caseName))
  var caseID: String

  @Option(help: .spoken(Catalogue.Verbs.asOf, Catalogue.Options.date))
  var asOf: CivilDate?

  @OptionGroup var format: FormatOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let sheet = try await office.view(at: now.moment) { [caseID, asOf] in
      try $0.sheet(ofCase: caseID, asOf: asOf)
    }
    try format.write(CaseSheetReport(sheet), json: sheet, in: office.language)
  }
}

/// `vekha case history`: everything that happened to one case.
struct ShowHistory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: Catalogue.Verbs.caseHistory.spoken,
    discussion: Catalogue.Examples.caseHistory.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.oneCase, Catalogue.Verbs.caseName))
  var caseID: String

  @OptionGroup var format: FormatOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let entries = try await office.read { [caseID, language = office.language] in
      try $0.history(ofCase: caseID, in: language)
    }
    try format.write(HistoryReport(entries), json: entries, in: office.language)
  }
}
