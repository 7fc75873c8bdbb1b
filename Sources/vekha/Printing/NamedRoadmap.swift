import Foundation
import VekhaCore
import VekhaLanguage
import VekhaRuntime
import VekhaYAML

/// Finds the roadmap that a command names: a loaded one by its id, or the one in a YAML file.
struct NamedRoadmap {
  let options: OfficeOptions

  /// The roadmap of a name; without a name, the only one that is loaded.
  func roadmap(_ name: String?) async throws -> Definition {
    guard let name else { return try await onlyOne() }
    if Self.isFile(name) { return try await roadmap(inFile: name) }
    guard let found = try await loaded().first(where: { $0.id == name }) else {
      throw UnknownName.definition(name)
    }
    return found
  }

  private func onlyOne() async throws -> Definition {
    let loaded = try await loaded()
    guard let only = loaded.first, loaded.count == 1 else {
      throw Failure(.badData, Catalogue.Printing.whichRoadmap(loaded.map(\.id)))
    }
    return only
  }

  private func loaded() async throws -> [Definition] {
    guard FileManager.default.fileExists(atPath: try options.place.database) else { return [] }
    return try await options.open().read { try $0.currentDefinitions() }
      .filter { $0.kind == .roadmap }
  }

  /// No id has the ending of a file.
  private static func isFile(_ name: String) -> Bool {
    [".yaml", ".yml"].contains { name.lowercased().hasSuffix($0) }
  }

  private func roadmap(inFile path: String) async throws -> Definition {
    let reading = try await options.reading(of: [path])
    guard !reading.hasErrors else {
      for diagnostic in reading.diagnostics {
        Output.note(diagnostic.text(in: options.language.language))
      }
      throw Failure(.badData, Catalogue.Complaints.definitionsHaveErrors)
    }
    let roadmaps = reading.definitions.filter { $0.kind == .roadmap }
    guard let only = roadmaps.first, roadmaps.count == 1 else {
      throw Failure(.badData, Catalogue.Printing.notOneRoadmap(path))
    }
    return only
  }
}
