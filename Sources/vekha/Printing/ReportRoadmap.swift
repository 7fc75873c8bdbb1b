import ArgumentParser
import VekhaCore
import VekhaDocuments
import VekhaLanguage
import VekhaRuntime

/// `vekha report roadmap`: a roadmap as the Word table of an order.
struct ReportRoadmap: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap", abstract: Catalogue.Printing.roadmapVerb.spoken,
    discussion: Catalogue.Printing.examples.spoken)

  @Argument(help: .spoken(Catalogue.Printing.roadmap, Catalogue.Verbs.roadmapName))
  var roadmap: String?

  @Option(name: .shortAndLong, help: .spoken(Catalogue.Printing.output, Catalogue.Options.file))
  var output: String

  @Flag(help: .spoken(Catalogue.Imports.overwrite))
  var yes = false

  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    guard output.lowercased().hasSuffix(".docx") else {
      throw Failure(.usage, Catalogue.Printing.unknownEnding(output))
    }
    let definition = try await NamedRoadmap(options: options).roadmap(roadmap)
    let place = try NewFile(path: output, mayReplace: yes)
    let printed = PrintedRoadmap(
      definition, calendar: try await CalendarShelf(options: options).calendar(definition.calendar),
      in: options.language.language)
    guard let bytes = printed.word else { throw StoreFailure.cannotWrite(output) }
    try place.write(bytes)
    Output.write(Catalogue.Printing.written(output)[options.language.language])
  }
}
