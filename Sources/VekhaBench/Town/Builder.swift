import CFloor
import VekhaCore
import VekhaRuntime
import VekhaStore

/// Fills a new database with a district, case by case after the stencils; what it writes can be verified.
struct Builder {
  let district: District
  let path: String

  /// Cuts the stencils in a scratch database and fills them.
  func build(scratch: String) async throws {
    let (_, stencils) = try await StencilCutter(path: scratch).cut()
    try await furnish()
    let database = try RawDatabase(path: path)
    try database.execute(
      """
      PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA cache_size = -600000; PRAGMA ignore_check_constraints = ON; BEGIN
      """)
    try press(stencils, into: database)
    try database.execute(
      "COMMIT; PRAGMA synchronous = FULL; PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL")
  }

  /// In a function of its own, so that the store is closed before the raw connection opens.
  private func furnish() async throws {
    let store = try SQLiteStore(path: path)
    _ = try await StencilCutter.furnish(store, schools: 1..<district.schools + 1)
  }

  private func press(_ stencils: [Stencil], into database: RawDatabase) throws {
    let presses = try stencils.map { try StencilPress($0, into: database) }
    var sealer = try Sealer(database)
    var subject = StencilPress.Subject(key: 0, seal: 0, curator: 0, curatorText: [], school: [])
    for school in 1...district.schools {
      subject.seal = Int64(school)
      subject.school = Array(District.school(school).utf8)
      subject.curator = database.number(
        "SELECT key FROM person WHERE id = 'curator-\(padded(school, to: 5))'")
      subject.curatorText = Array(String(subject.curator).utf8)
      for order in district.orders(ofSchool: school) {
        subject.key += 1
        try presses[order].write(subject, heads: &sealer.heads)
      }
      try sealer.seal(Int64(school))
    }
  }
}

/// Writes the seals, one for the cases of each school.
struct Sealer {
  var heads: [UInt8] = []
  private var previous = [UInt8](repeating: 0, count: 32)
  private let statement: OpaquePointer
  private let at = StencilCutter.moment.seconds

  init(_ database: RawDatabase) throws {
    statement = try database.statement("INSERT INTO seal (number, at, hash) VALUES (?, ?, ?)")
  }

  mutating func seal(_ number: Int64) throws {
    previous = SHA256.hash(previous + Array("\(number)\n\(at)\n".utf8) + heads)
    heads = []
    let isDone = previous.withUnsafeBytes { hash in
      let bytes = hash.baseAddress?.assumingMemoryBound(to: CChar.self)
      for (place, value) in [
        floor_value(type: floor_value.integer, number: number, bytes: nil, length: 0),
        floor_value(type: floor_value.integer, number: at, bytes: nil, length: 0),
        floor_value(type: floor_value.blob, number: 0, bytes: bytes, length: hash.count),
      ].enumerated() {
        floor_bind(statement, Int32(place + 1), value)
      }
      return floor_step(statement)
    }
    guard isDone else { throw RawFailure(words: "a seal could not be written") }
  }
}
