import Foundation
import Testing
import VekhaCore
import VekhaRuntime
import VekhaStore

@Suite struct BackupTests {
  private let folder = TemporaryFolder()
  private let other = TemporaryFolder()

  private var file: String { folder.path + "/copy.backup" }
  private var shelf: EvidenceFolder { EvidenceFolder(path: folder.path + "/evidence") }
  private var restored: EvidenceFolder { EvidenceFolder(path: other.path + "/evidence") }

  @Test func `a restored backup is what was backed up, evidence and all`() async throws {
    let (saved, kept) = try await makeBackup()
    let found = try await restoration().run(replacing: false)
    #expect(found.fault == nil && found.cases == 1)
    let store = try SQLiteStore(path: other.database)
    #expect(try await store.stored(saved.id) == saved)
    #expect(try await store.verify() == found)
    #expect(try contents(restored.path) == contents(shelf.path))
    #expect(kept.hasPrefix("приказ.txt (sha256:"))
  }

  @Test func `a backup is made while others write`() async throws {
    let store = try SQLiteStore(path: folder.database)
    try await store.settle()
    let path = file
    async let copy: Void = store.backup(to: path)
    for number in 0..<20 { try await store.save([.opened(Sample.opening())], id: "\(number)") }
    try await copy
    let found = try await restoration().run(replacing: false)
    #expect(found.fault == nil && found.cases == found.seals)
  }

  @Test func `nothing that stands there is written over`() async throws {
    _ = try await makeBackup()
    let path = file
    let store = try SQLiteStore(path: folder.database)
    await #expect(throws: StoreFailure.alreadyThere(path)) { try await store.backup(to: path) }
    let live = folder.database
    await #expect(throws: StoreFailure.alreadyThere(live)) { try await store.backup(to: live) }
  }

  @Test func `a database that is there is replaced only when told, and kept`() async throws {
    let (saved, _) = try await makeBackup()
    try await SQLiteStore(path: other.database).openCases(["mine"])
    let place = other.database
    await #expect(throws: StoreFailure.alreadyThere(place)) {
      try await restoration().run(replacing: false)
    }
    #expect(try await SQLiteStore(path: place).stored("mine") != nil)

    #expect(try await restoration().run(replacing: true).fault == nil)
    #expect(try await SQLiteStore(path: place).stored(saved.id) == saved)
    #expect(try await SQLiteStore(path: place).stored("mine") == nil)
    #expect(try await SQLiteStore(path: place + ".replaced").stored("mine") != nil)
  }

  @Test func `a database in use is not replaced`() async throws {
    _ = try await makeBackup()
    let store = try SQLiteStore(path: other.database)
    try await store.openCases(["mine"])
    await #expect(throws: StoreFailure.busy) { try await restoration().run(replacing: true) }
    #expect(try await store.stored("mine") != nil)
    #expect(try await store.verify().fault == nil)
  }

  @Test func `a damaged database is replaced like any other`() async throws {
    let (saved, _) = try await makeBackup()
    try FileManager.default.createDirectory(
      atPath: other.path, withIntermediateDirectories: true)
    try Data("ruins".utf8).write(to: URL(fileURLWithPath: other.database))
    #expect(try await restoration().run(replacing: true).fault == nil)
    #expect(try await SQLiteStore(path: other.database).stored(saved.id) == saved)
  }

  @Test func `a backup that does not prove whole replaces nothing`() async throws {
    let (saved, _) = try await makeBackup()
    try RawDatabase(file).tamper("UPDATE record SET at = at + 1 WHERE sequence = 2")
    let found = try await restoration().run(replacing: false)
    #expect(found.fault == .brokenRecord(caseID: saved.id, sequence: 2))
    #expect(!FileManager.default.fileExists(atPath: other.database))
    #expect(!FileManager.default.fileExists(atPath: restored.path))
  }

  @Test(arguments: ["content = x'00'", "name = '../../escape'", "name = 'приказ.txt'"])
  func `an evidence file that is not what it says is refused`(change: String) async throws {
    _ = try await makeBackup()
    try RawDatabase(file).run("UPDATE evidenceFile SET \(change)")
    await #expect(throws: StoreFailure.self) { try await restoration().run(replacing: false) }
    #expect(!FileManager.default.fileExists(atPath: other.database))
  }

  @Test func `a missing, an empty and a foreign file are no backups`() async throws {
    let path = file
    await #expect(throws: StoreFailure.missing(path)) {
      try await restoration().run(replacing: false)
    }
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    for content in ["", "это не копия"] {
      try Data(content.utf8).write(to: URL(fileURLWithPath: file))
      await #expect(throws: StoreFailure.corrupt(path)) {
        try await restoration().run(replacing: false)
      }
    }
  }

  private func restoration() -> Restoration {
    Restoration(of: file, to: other.database, evidence: restored)
  }

  private func makeBackup() async throws -> (Case, kept: String) {
    let store = try SQLiteStore(path: folder.database)
    let saved = try await store.fillWithBusyCase()
    let paper = folder.path + "/приказ.txt"
    try Data("Приказ № 5".utf8).write(to: URL(fileURLWithPath: paper))
    let kept = try shelf.keep(fileAt: paper)
    try await store.backup(to: file, evidence: shelf)
    return (saved, kept)
  }

  private func contents(_ path: String) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try Data(contentsOf: URL(fileURLWithPath: "\(path)/\($0)")))
      })
  }
}
