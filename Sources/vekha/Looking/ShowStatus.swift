import ArgumentParser
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha status`: today at a glance.
struct ShowStatus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: Catalogue.Verbs.status.spoken,
    discussion: Catalogue.Examples.status.spoken)

  @OptionGroup var format: FormatOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let status = try await office.view(at: now.moment) { try $0.status() }
    try format.write(StatusReport(status), json: status, in: office.language)
  }
}
