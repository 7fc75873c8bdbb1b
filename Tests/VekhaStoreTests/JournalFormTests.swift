import Testing
import VekhaCore
import VekhaRuntime
import VekhaStore

/// The form of what is hashed is fixed for ever: journals of every release have to prove whole.
@Suite struct JournalFormTests {
  private let folder = TemporaryFolder()
  private let nothing = [UInt8](repeating: 0, count: 32)

  @Test func `anybody can compute a record's hash and its seal`() async throws {
    let store = try SQLiteStore(path: folder.database)
    try await store.openCases(["a/1"])
    let fields =
      "definition=uva-2022;version=v1;subject=organisation;id=school-1;organisation=school-1;"
      + "scope=share"
    let head = SHA256.hash(
      nothing + Array("1\n1662015600\n2022-09-01\nengine\n\nopened\n\(fields)\na/1".utf8))
    let seal = SHA256.hash(nothing + Array("1\n1662015600\n".utf8) + head)
    #expect(try await store.read { try $0.latestSeal() } == SHA256.hexadecimal(seal))
    let raw = try RawDatabase(folder.database)
    #expect(
      try raw.texts("SELECT lower(hex(hash)) FROM record") == [SHA256.hexadecimal(head)])
  }

  @Test func `a record chains to the one before it in its own case`() async throws {
    let store = try SQLiteStore(path: folder.database)
    try await store.openCases(["a/1", "a/2"])
    let state = try #require(try await store.stored("a/1"))
    try await store.save([.bound], to: state, by: .person(Sample.petrova))
    let heads = try await heads()
    let form = Array("2\n1662015600\n2022-09-01\nperson\n1\nbound\n\na/1".utf8)
    #expect(heads[1] == SHA256.hex(try #require(bytes(heads[0])) + form))
  }

  @Test func `no name, no id of a person and no text stands in the journal`() async throws {
    let store = try SQLiteStore(path: folder.database)
    _ = try await store.fillWithBusyCase()
    try await store.write { try $0.save(Sample.text("Болезнь")) }
    let lines = try RawDatabase(folder.database).texts("SELECT fields FROM record")
    for word in ["petrova", "Петрова", "Болезнь", "example.org"] {
      #expect(!lines.contains { $0.contains(word) }, "\(word)")
    }
  }

  /// The hashes of the first case's records.
  private func heads() async throws -> [String] {
    try RawDatabase(folder.database).texts(
      "SELECT lower(hex(hash)) FROM record WHERE caseKey = 1 ORDER BY sequence")
  }

  private func bytes(_ hexadecimal: String) -> [UInt8]? {
    let digits = Array(hexadecimal)
    let bytes = stride(from: 0, to: digits.count, by: 2).map {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
    return bytes.contains(nil) ? nil : bytes.compactMap { $0 }
  }
}
