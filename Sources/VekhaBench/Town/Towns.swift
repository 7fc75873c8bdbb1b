import Foundation
import VekhaCore
import VekhaRuntime
import VekhaStore

/// The districts that were built, kept between runs and brought to a newer schema where there is one.
struct Towns {
  let folder: String

  init(folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// The folder whose database holds that many cases; it is built where it is not there yet.
  func folder(cases: Int) async throws -> String {
    let home = "\(folder)/\(Self.stamp)-\(cases)"
    if FileManager.default.fileExists(atPath: home + "/vekha.sqlite") {
      try migrate(home + "/vekha.sqlite")
      return home
    }
    removeOthers(cases: cases)
    say("building a district of \(cases.grouped) cases")
    let site = home + ".unfinished"
    try? FileManager.default.removeItem(atPath: site)
    try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
    let builder = Builder(district: District(cases: cases), path: site + "/vekha.sqlite")
    let time = try await seconds { try await builder.build(scratch: site + "/scratch.sqlite") }
    for name in try FileManager.default.contentsOfDirectory(atPath: site)
    where name != "vekha.sqlite" {
      try FileManager.default.removeItem(atPath: "\(site)/\(name)")
    }
    try FileManager.default.moveItem(atPath: site, toPath: home)
    say("built in \(time.time)")
    return home
  }

  /// A copy of a district in a new folder of its own, for work that changes it.
  func copy(cases: Int, to place: String, named name: String) async throws -> String {
    let source = try await folder(cases: cases)
    let target = "\(place)/\(name)"
    try? FileManager.default.removeItem(atPath: target)
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: source + "/vekha.sqlite", toPath: target + "/vekha.sqlite")
    return target
  }

  /// Applies later migrations without the copies that the product keeps of the time before each.
  private func migrate(_ path: String) throws {
    let database = try RawDatabase(path: path)
    let version = Int(database.number("PRAGMA user_version"))
    for (index, migration) in SchemaMigration.all.enumerated().dropFirst(version) {
      say("bringing a district to \(migration.name)")
      try database.execute(
        """
        BEGIN; \(migration.sql);
        INSERT INTO grdb_migrations (identifier) VALUES ('\(migration.name)');
        PRAGMA user_version = \(index + 1); COMMIT
        """)
    }
  }

  private func removeOthers(cases: Int) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasSuffix("-\(cases)") || name.hasSuffix(".unfinished") {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  /// Changes with the first schema and with the district's own texts.
  private static let stamp: String = {
    let schema = SchemaMigration.all.prefix(1).map(\.sql).joined()
    let order = Order.waking(1, on: Order.opened).source.text
    return String(SHA256.hex(Array((schema + order + Order.policy.text).utf8)).prefix(8))
  }()
}

/// Tells whoever waits what is being done.
func say(_ words: String) {
  FileHandle.standardError.write(Data("bench: \(words)\n".utf8))
}
