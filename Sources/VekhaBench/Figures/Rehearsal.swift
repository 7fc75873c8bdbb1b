import VekhaCore
import VekhaRuntime
import VekhaStore

/// The product and its floor on two copies of one district; a third is where the rows were listened to.
struct Rehearsal {
  let product: SQLiteStore
  let floor: RawDatabase
  let script: RawScript
  /// Where each piece of the work ends in the script.
  let ends: [Int]

  /// Does the work once while listening, and prepares the same rows for the floor.
  init(
    madeBy database: (_ name: String) async throws -> String,
    work: [@Sendable (SQLiteStore) async throws -> Void]
  ) async throws {
    (script, ends) = try await Self.listen(to: work, at: try await database("heard"))
    floor = try RawDatabase(path: try await database("floor"))
    try floor.prepare(script)
    product = try SQLiteStore(path: try await database("product"))
  }

  init(
    _ workshop: Workshop, at place: Workshop.Place, cases: Int,
    work: [@Sendable (SQLiteStore) async throws -> Void]
  ) async throws {
    try await self.init(
      madeBy: { name in
        let folder = try await workshop.towns.copy(cases: cases, to: place.folder, named: name)
        return folder + "/vekha.sqlite"
      }, work: work)
  }

  private static func listen(
    to work: [@Sendable (SQLiteStore) async throws -> Void], at path: String
  ) async throws -> (RawScript, [Int]) {
    let script = RawScript()
    script.listen()
    defer { RawScript.stopListening() }
    let store = try SQLiteStore(path: path)
    var ends: [Int] = []
    for piece in work {
      try await piece(store)
      ends.append(script.count)
    }
    return (script, ends)
  }

  /// The rows of one piece of the work.
  func runFloor(_ piece: Int) throws {
    try floor.run(script, (piece == 0 ? 0 : ends[piece - 1])..<ends[piece])
  }
}

/// Marks a school's item as done, by the administrator, on a quiet day.
struct Transition {
  static func ids(cases: Int) -> [String] {
    let district = District(cases: cases)
    return (1...district.schools).flatMap { school in
      district.orders(ofSchool: school).map { order in
        let name =
          order < District.wakingDays
          ? "due-\(padded(order + 1, to: 3))"
          : "far-\(padded(order - District.wakingDays + 1, to: 3))"
        return "\(name)/\(District.school(school))"
      }
    }
  }

  static func perform(on ids: [String], in casework: Casework) async throws {
    let command = Command.item(
      OccurrenceSelector(code: "1.1"), .complete(on: nil, evidence: [], note: nil))
    _ = try await casework.perform(
      command, onCases: ids, by: .administrator, at: .explicit(Workshop.quiet))
  }
}
