import ArgumentParser
import Foundation
import VekhaCore
import VekhaDocuments
import VekhaLanguage
import VekhaRuntime

/// `vekha import`: a document becomes a roadmap's YAML.
struct ImportDocument: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: Catalogue.Imports.verb.spoken,
    discussion: Catalogue.Imports.examples.spoken)

  @Argument(help: .spoken(Catalogue.Imports.document, Catalogue.Options.file))
  var file: String

  @Option(name: .shortAndLong, help: .spoken(Catalogue.Imports.output, Catalogue.Options.file))
  var output: String?

  @Option(help: .spoken(Catalogue.Imports.period, Catalogue.Verbs.periodName))
  var period: Period?

  @Flag(help: .spoken(Catalogue.Imports.interactive))
  var interactive = false

  @Flag(help: .spoken(Catalogue.Imports.overwrite))
  var yes = false

  @OptionGroup var format: FormatOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let place = try output.map { try NewFile(path: $0, mayReplace: yes) }
    guard !interactive || Terminal.canAsk else {
      throw Failure(.refused, Catalogue.Complaints.nobodyToAsk)
    }
    var proposal = try await proposal()
    if interactive { DeadlineInterview(language: options.language.language).hold(&proposal) }
    try write(proposal, to: place)
  }

  private func proposal() async throws -> RoadmapProposal {
    let document = try IncomingDocument(path: file).document()
    guard let found = RoadmapFinder.roadmap(in: document) else {
      throw Failure(.badData, Catalogue.Documents.noRoadmap(file))
    }
    let today = Zones.civil(now.moment.instant, in: "UTC").date
    let known = KnownParties(options: options)
    let (draft, calendar) = try await PrintedBefore(options: options)
      .recalled(found, by: document.memory)
    return RoadmapProposal(
      draft, period: PeriodChoice(given: period, for: draft, today: today), calendar: calendar,
      known: try await known.parties, organisations: try await known.organisations)
  }

  /// The YAML goes to its file, or to the standard output where nothing else is asked for there.
  private func write(_ proposal: RoadmapProposal, to place: NewFile?) throws {
    let language = options.language.language
    let source = URL(filePath: file)
    let id = RoadmapName.of(place?.path ?? file, in: proposal.choice.period)
    let text = RoadmapWriter.text(
      proposal, id: id, file: source.lastPathComponent, in: language)
    try place?.write(text)
    if format.format == .json {
      try Output.write(json: ImportRecord(proposal, file: file))
    } else if place == nil {
      Output.write(text)
    }
    let summary = ImportSummary(proposal).sentences.map { $0[language] }
    let written = place.map { Catalogue.Imports.written($0.path)[language] }
    say((summary + [written].compactMap(\.self)).joined(separator: "\n"), isAnswer: place != nil)
  }

  /// The summary is the answer where the YAML went elsewhere; else it stands beside it.
  private func say(_ summary: String, isAnswer: Bool) {
    if isAnswer, format.format != .json { Output.write(summary) } else { Output.note(summary) }
  }
}
