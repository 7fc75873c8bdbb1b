import Foundation
import VekhaRuntime
import VekhaSimulation
import VekhaStore
import VekhaYAML

extension Ground {
  /// The shipped documents as they lie in the repository, and a store in a temporary folder.
  static func shipped() throws -> Ground {
    Ground(
      shipped: try [
        "calendars/ru", "reminders/standard", "programmes/approval",
        "programmes/mentoring-school", "programmes/target-model",
      ].map(file), order: try file("roadmaps/uva-2022")
    ) {
      let folder = FileManager.default.temporaryDirectory.appending(path: "vekha-\(UUID())")
      return try SQLiteStore(path: folder.appending(path: "vekha.sqlite").path)
    }
  }

  private static let workflows = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "workflows")

  private static func file(_ name: String) throws -> SourceFile {
    let url = workflows.appending(path: "\(name).yaml")
    return SourceFile(path: url.path, bytes: Array(try Data(contentsOf: url)))
  }
}
