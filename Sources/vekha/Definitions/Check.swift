import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaYAML

/// `vekha check`: every mistake of definitions at once.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Catalogue.Verbs.check.spoken,
    discussion: Catalogue.Verbs.checkExamples.spoken)

  @OptionGroup var paths: DefinitionPaths

  @Flag(help: .spoken(Catalogue.Verbs.readings))
  var readings = false

  @OptionGroup var format: FormatOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var office: OfficeOptions

  func run() async throws {
    let reading = try await office.reading(of: paths.path)
    let language = office.language.language
    switch format.format {
    case .text: show(reading, Terminal.look(in: language))
    case .json: try Output.write(json: reading.diagnostics.map { $0.record(in: language) })
    case .csv: Output.write(DiagnosticTable.csv(reading.diagnostics, in: language))
    }
    if reading.hasErrors { throw ExitCode(ExitStatus.badData.rawValue) }
  }

  private func show(_ reading: DefinitionsReading, _ look: Look) {
    if readings { Output.write(DeadlineReadingsReport(reading.deadlineReadings).text(look)) }
    for diagnostic in reading.diagnostics {
      Output.write(diagnostic.text(in: look.language, colour: look.isColoured))
    }
    let errors = reading.diagnostics.count { $0.severity == .error }
    let summary = Catalogue.Definitions.checked(
      errors: errors, warnings: reading.diagnostics.count - errors)
    Output.write(summary[look.language])
  }
}
