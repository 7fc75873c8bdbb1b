import VekhaCore
import VekhaRuntime

/// How the tests of directories speak to a store.
extension Store {
  var directory: WholeDirectory {
    get async throws { try await read { try $0.directory() } }
  }

  var revision: Int {
    get async throws { try await read { try $0.directoryRevision() } }
  }

  func change(_ change: (inout DirectoryDraft) -> Void) async throws {
    var draft = Sample.directory
    change(&draft)
    try await write { [draft] in try $0.save(draft, at: Sample.morning) }
  }

  func starting(by date: CivilDate) async throws -> [String] {
    try await read { try $0.pairsStarting(by: date, limit: .max) }
  }
}
