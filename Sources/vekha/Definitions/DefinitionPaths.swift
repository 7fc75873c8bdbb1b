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

  /// Reads the files to be loaded; their mistakes are shown, and an error ends the command.
  ///
  /// A script that asked for JSON gets the mistakes in place of the answer.
  func readToLoad(
    in office: Office, _ format: FormatOptions
  ) async throws -> DefinitionsReading {
    let reading = try await office.loader.check(DefinitionFiles(paths: path).files)
    for diagnostic in reading.diagnostics { Output.note(diagnostic.text(in: office.language)) }
    guard reading.hasErrors else { return reading }
    if format.format == .json {
      try Output.write(json: reading.diagnostics.map { $0.record(in: office.language) })
    }
    throw Failure(.badData, Catalogue.Complaints.definitionsHaveErrors)
  }
}

extension OfficeOptions {
  /// Reads files against what is stored and shipped; a database that is not there is not made.
  func reading(of paths: [String]) async throws -> DefinitionsReading {
    let files = try DefinitionFiles(paths: paths).files
    guard FileManager.default.fileExists(atPath: try place.database) else {
      return DefinitionsReader.vekha(known: KnownDefinitions(shipped: Shipped.definitions)).read(
        files)
    }
    return try await open().loader.check(files)
  }
}
