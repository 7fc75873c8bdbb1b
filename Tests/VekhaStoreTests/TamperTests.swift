import Testing
import VekhaCore
import VekhaRuntime
import VekhaStore

/// The busy case has fourteen records under three seals, the second case one record under the fourth.
@Suite struct TamperTests {
  private static let busy = "uva-2022/school-1"
  private static let second = "target/1"
  private static let note = Sample.text("Болезнь").reference.rawValue
  private let folder = TemporaryFolder()

  @Test func `an untouched database is whole`() async throws {
    let found = try await verified { _ in }
    #expect(found.fault == nil)
    #expect([found.cases, found.records, found.seals] == [2, 15, 4])
    #expect(found.seal.count == 64)
  }

  @Test(arguments: [
    ("fields = replace(fields, 'school-1', 'school-2')", 1), ("kind = 'bound'", 3),
    ("day = '2022-09-02'", 5), ("at = at + 1", 6), ("hash = randomblob(32)", 8),
    ("actorKind = 'administrator', actor = NULL", 7), ("actor = 2", 7),
    ("fields = fields || ';due=2022-09-30'", 14), ("fields = ''", 2), ("day = ''", 4),
  ])
  func `a changed record is named`(change: String, sequence: Int) async throws {
    let found = try await verified {
      try $0.tamper("UPDATE record SET \(change) WHERE caseKey = 1 AND sequence = \(sequence)")
    }
    #expect(found.fault == .brokenRecord(caseID: Self.busy, sequence: sequence))
  }

  @Test(arguments: [
    ("DELETE FROM record WHERE caseKey = 1 AND sequence = 5", 5),
    ("DELETE FROM record WHERE caseKey = 1 AND sequence = 1", 1),
    ("DELETE FROM record WHERE caseKey = 1", 1),
    ("UPDATE record SET sequence = 15 WHERE caseKey = 1 AND sequence = 14", 14),
  ])
  func `a missing record is named`(change: String, sequence: Int) async throws {
    let found = try await verified { try $0.tamper(change) }
    #expect(found.fault == .gap(caseID: Self.busy, sequence: sequence))
  }

  @Test(arguments: [
    "UPDATE occurrence SET status = 'done' WHERE code = '1.1'",
    "UPDATE occurrence SET due = '2023-01-01' WHERE code = '1.1'",
    "UPDATE occurrence SET due = 'soon' WHERE code = '1.1'",
    "UPDATE occurrence SET assignee = NULL WHERE code = '1.1'",
    "UPDATE occurrence SET escalatedTo = '2' WHERE code = '1.1'",
    "DELETE FROM occurrence WHERE code = '2'",
    "UPDATE visit SET due = '2023-01-01' WHERE number = 0", "DELETE FROM visit WHERE number = 1",
    "UPDATE caseState SET status = 'active', outcome = NULL WHERE key = 1",
    "UPDATE caseState SET organisation = 'uo' WHERE key = 1",
    "UPDATE caseState SET mentors = '2' WHERE key = 1",
    "UPDATE caseState SET mentors = 'x' WHERE key = 1",
    "UPDATE caseState SET head = zeroblob(32) WHERE key = 1",
    "UPDATE caseState SET lastRecordedAt = 0 WHERE key = 1",
    "DELETE FROM record WHERE caseKey = 1 AND sequence = 14",
  ])
  func `a state that is not what the journal adds up to is named`(change: String) async throws {
    let found = try await verified { try $0.tamper(change) }
    #expect(found.fault == .stateDiffers(caseID: Self.busy))
  }

  @Test(arguments: [
    ("UPDATE seal SET hash = randomblob(32) WHERE number = 2", 2),
    ("UPDATE seal SET at = at + 1 WHERE number = 3", 3), ("DELETE FROM seal WHERE number = 2", 2),
    ("DELETE FROM seal WHERE number = 4", 4), ("UPDATE seal SET number = 9 WHERE number = 4", 4),
    ("INSERT INTO seal VALUES (5, 0, zeroblob(32))", 5),
    ("UPDATE record SET seal = 1 WHERE caseKey = 1 AND sequence = 7", 1),
    ("UPDATE record SET seal = 3 WHERE caseKey = 1 AND sequence = 7", 3),
  ])
  func `a changed seal is named`(change: String, number: Int) async throws {
    let found = try await verified { try $0.tamper(change) }
    #expect(found.fault == .brokenSeal(number: number))
  }

  @Test(arguments: ["text = 'Отпуск'", "salt = x'010204'", "reference = 'ff'"])
  func `a changed text is named`(change: String) async throws {
    let found = try await verified { try $0.run("UPDATE saltedText SET \(change)") }
    let reference = change.hasPrefix("reference") ? "ff" : Self.note
    #expect(found.fault == .brokenText(reference: reference))
  }

  @Test func `an erased text is not a broken one`() async throws {
    let found = try await verified {
      try $0.run("UPDATE saltedText SET text = NULL, salt = NULL")
    }
    #expect(found.fault == nil)
  }

  @Test func `a case that was renamed or taken away breaks at its first record`() async throws {
    let renamed = try await verified {
      try $0.run("UPDATE caseState SET id = 'target/2' WHERE key = 2")
    }
    #expect(renamed.fault == .brokenRecord(caseID: "target/2", sequence: 1))
  }

  @Test func `the journal itself refuses to be changed`() async throws {
    _ = try await verified { raw in
      for verb in ["UPDATE record SET at = 0", "DELETE FROM record", "DELETE FROM seal"] {
        #expect(throws: (any Error).self, "\(verb)") { try raw.run(verb) }
      }
    }
  }

  /// Makes the two cases, lets a hand at the closed file, and verifies what is left.
  private func verified(_ change: (RawDatabase) throws -> Void) async throws -> Verification {
    try await fill()
    let raw = try RawDatabase(folder.database)
    try change(raw)
    try raw.close()
    return try await SQLiteStore(path: folder.database).verify()
  }

  private func fill() async throws {
    let store = try SQLiteStore(path: folder.database)
    try await store.settle()
    _ = try await store.saveBusyCase()
    let opened = [Event.opened(Sample.opening(scope: .run))]
    try await store.save(opened, id: Self.second, at: Sample.morning.adding(seconds: 1))
    try await store.write { try $0.save(Sample.text("Болезнь")) }
  }
}
