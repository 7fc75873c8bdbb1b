import CFloor
import Foundation
import VekhaRuntime
import VekhaStore

/// What this program does as its own child, where a process by itself is to be measured.
enum Acts {
  /// Performs the act that the arguments name; false where they name none.
  static func perform(_ wishes: Wishes) async throws -> Bool {
    switch wishes["--act"] {
    case "hold":
      // What any reading costs, its code and its tables, is not the price of a large file.
      try YAML.read(BigOrder.bytes(items: 10))
      _ = try bytes(wishes)
    case "read": try YAML.read(bytes(wishes))
    case "scribble": try await scribble(wishes)
    default: return false
    }
    return true
  }

  private static func bytes(_ wishes: Wishes) throws -> [UInt8] {
    let path = wishes["--path"] ?? ""
    guard let bytes = DefinitionFiles.table(path) else {
      throw RawFailure(words: "\(path) cannot be read")
    }
    return bytes
  }

  /// Makes transitions until none is left, and dies as if it was killed, with its log full.
  private static func scribble(_ wishes: Wishes) async throws {
    let store = try SQLiteStore(path: wishes["--path"] ?? "")
    let casework = Casework(store: store, memory: WorldMemory())
    for id in (wishes["--ids"] ?? "").split(separator: ",") {
      try await Transition.perform(on: [String(id)], in: casework)
    }
    kill(getpid(), SIGKILL)
  }
}
