import ArgumentParser
import Foundation
import VekhaLanguage
import VekhaRuntime
import VekhaShipped
import VekhaYAML

/// The files and folders with definitions that a command names.
struct DefinitionPaths: ParsableArguments {
  @Argument(help: .spoken(Catalogue.Verbs.path, Catalogue.Verbs.pathName))
  var path: [String]

  /// Reads the files against what is stored and shipped; a database that is not there is not made.
  func read(with options: OfficeOptions) async throws -> DefinitionsReading {
    let files = try DefinitionFiles(paths: path).files
    guard FileManager.default.fileExists(atPath: try options.place.database) else {
      return DefinitionsReader.vekha(known: KnownDefinitions(shipped: Shipped.sources)).read(files)
    }
    return try await options.open().loader.check(files)
  }

  /// Reads the files to be loaded; their mistakes are shown, and an error ends the command.
  func readToLoad(in office: Office) async throws -> DefinitionsReading {
    let reading = try await office.loader.check(DefinitionFiles(paths: path).files)
    for diagnostic in reading.diagnostics { Output.note(diagnostic.text(in: office.language)) }
    if reading.hasErrors { throw Failure(.badData, Catalogue.Complaints.definitionsHaveErrors) }
    return reading
  }
}
