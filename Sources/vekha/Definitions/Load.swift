import ArgumentParser
import VekhaLanguage
import VekhaReports
import VekhaRuntime
import VekhaYAML

/// `vekha plan`: what loading would change.
struct Plan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: Catalogue.Verbs.plan.spoken,
    discussion: Catalogue.Examples.plan.spoken)

  @OptionGroup var paths: DefinitionPaths
  @OptionGroup var format: FormatOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let reading = try await paths.readToLoad(in: office, format)
    let report = try await office.loader.plan(
      reading, by: actor.actor(in: office), at: now.moment)
    try format.show(report, in: office)
  }
}

/// `vekha load`: definitions and the directory, shown first.
struct Load: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: Catalogue.Verbs.load.spoken,
    discussion: Catalogue.Verbs.loadExamples.spoken)

  @OptionGroup var paths: DefinitionPaths

  @Flag(help: .spoken(Catalogue.Options.yes))
  var yes = false

  @OptionGroup var format: FormatOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let reading = try await paths.readToLoad(in: office, format)
    let actor = try await actor.actor(in: office)
    if !yes {
      let plan = try await office.loader.plan(reading, by: actor, at: now.moment)
      try format.show(plan, in: office)
      if plan.isEmpty { return }
      try Terminal.agree(Catalogue.shallLoad, isAgreed: false)
    }
    let report = try await office.loader.load(reading, by: actor, at: now.moment)
    if yes { try format.show(report, in: office) }
    if !report.isEmpty { Output.note(Catalogue.Definitions.loaded.spoken) }
  }
}

extension FormatOptions {
  fileprivate func show(_ report: LoadReport, in office: Office) throws {
    switch format {
    case .text, .csv: Output.write(LoadReportText(report).text(Terminal.look(in: office.language)))
    case .json: try Output.write(json: LoadReportRecord(report))
    }
  }
}
