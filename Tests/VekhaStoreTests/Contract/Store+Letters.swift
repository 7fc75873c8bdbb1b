import VekhaCore
import VekhaRuntime

/// How the tests of letters speak to a store.
extension Store {
  func post(_ letters: [Letter]) async throws {
    try await settle()
    try await write { writer in
      for letter in letters { try writer.save(letter, carrying: []) }
    }
  }

  func mark(
    _ id: String, _ state: Letter.State, attempts: Int, retryAt: Instant? = nil,
    error: String = "", handedAt: Instant? = nil
  ) async throws {
    let mark = LetterMark(
      id: id, state: state, attempts: attempts, retryAt: retryAt, lastError: error,
      handedAt: handedAt)
    try await write(.relaxed) { try $0.update(mark) }
  }

  func due(at moment: Instant) async throws -> [String] {
    try await read { try $0.letters(dueBy: moment, except: [], limit: 10) }.map(\.id)
  }

  func ids(_ filter: LetterFilter) async throws -> [String] {
    try await read { try $0.letters(filter) }.map(\.id)
  }
}
