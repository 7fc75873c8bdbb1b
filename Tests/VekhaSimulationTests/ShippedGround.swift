import Foundation
import TestWorld
import VekhaRuntime
import VekhaSimulation
import VekhaStore
import VekhaYAML

extension Ground {
  /// The shipped documents as they lie in the repository, and a store in memory.
  static func shipped(order: String = "uva-2022") throws -> Ground {
    Ground(
      shipped: try [
        "calendars/ru", "reminders/standard", "programmes/approval",
        "programmes/mentoring-school", "programmes/target-model",
      ].map(file), order: try file("roadmaps/\(order)")
    ) { try SQLiteStore.inMemory() }
  }

  private static let workflows = TestHouse.root.appending(path: "workflows")

  private static func file(_ name: String) throws -> SourceFile {
    let url = workflows.appending(path: "\(name).yaml")
    return SourceFile(path: url.path, bytes: Array(try Data(contentsOf: url)))
  }
}
