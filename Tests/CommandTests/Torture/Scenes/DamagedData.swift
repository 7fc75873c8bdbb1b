import Foundation
import TestWorld
import Testing

/// A data folder with a busy district in it, whose files can be harmed.
struct DamagedData {
  let vekha: Vekha

  /// A district at the beginning of its fortnight.
  static func fresh() throws -> DamagedData {
    let vekha = try Vekha()
    try BusyDistrict.load(into: vekha)
    return DamagedData(vekha: vekha)
  }

  /// A district two days into its fortnight; its letters are files.
  static func lived() throws -> DamagedData {
    let data = try fresh()
    for day in BusyDistrict.days.prefix(2) {
      let run = try data.vekha("tick", "--now", BusyDistrict.morning(of: day))
      try #require(run.status == 0, "\(run.complaint)")
    }
    return data
  }

  func copy() throws -> DamagedData { DamagedData(vekha: try vekha.copy()) }

  var database: URL { vekha.data.appending(path: "vekha.sqlite") }
  var log: URL { vekha.data.appending(path: "vekha.sqlite-wal") }

  var pages: Int {
    get throws { try Data(contentsOf: database).count / Self.pageSize }
  }

  /// Writes chance's bytes over a part of a file.
  func garble(_ file: URL, _ part: Range<Int>, by chance: inout Chance) throws {
    let handle = try FileHandle(forUpdating: file)
    try handle.seek(toOffset: UInt64(part.lowerBound))
    try handle.write(contentsOf: Data(part.map { _ in UInt8(truncatingIfNeeded: chance.next()) }))
    try handle.close()
  }

  func cut(_ file: URL, to size: Int) throws {
    let handle = try FileHandle(forUpdating: file)
    try handle.truncate(atOffset: UInt64(size))
    try handle.close()
  }

  /// Runs words of SQL the way another program would.
  func sql(_ words: String) throws {
    var program = vekha
    program.starter = [
      TestHouse.python.path, "-c",
      "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])",
      database.path, words,
    ]
    try #require(program().status == 0)
  }

  /// What people see of the cases and letters.
  func seen() throws -> String {
    let now = BusyDistrict.morning(of: "2022-03-16")
    let items = try vekha("items", "--format", "json", "--now", now)
    let letters = try vekha("outbox", "list", "--format", "json")
    return "\(items.status) \(items.output) \(letters.status) \(letters.output)"
  }

  static let pageSize = 4096
  /// The verbs that meet the damage, each as its users would.
  static let verbs: [[String]] = [
    ["verify"], ["status", "--now", BusyDistrict.morning(of: "2022-03-16")],
    ["items", "--now", BusyDistrict.morning(of: "2022-03-16")],
    ["case", "history", "order/school-1"], ["outbox", "list"],
    ["tick", "--now", BusyDistrict.morning(of: "2022-03-16")],
  ]
}
