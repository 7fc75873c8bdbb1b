import Foundation
import GRDB
import VekhaRuntime

/// The files of the evidence folder inside a backup, so that a backup is one file.
struct EvidenceTable {
  private let queue: DatabaseQueue

  init(inDatabaseAt path: String) throws {
    queue = try DatabaseQueue(path: path, configuration: .vekha)
  }

  /// Takes the files in one by one, so that no more than one is ever in memory.
  func fill(from folder: EvidenceFolder) throws {
    try queue.write { database in
      try database.execute(
        sql: "CREATE TABLE evidenceFile (name TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT")
      for name in try folder.names() {
        let content = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)"))
        try database.cachedStatement(sql: "INSERT INTO evidenceFile VALUES (?, ?)")
          .execute(arguments: [name, content])
      }
    }
    try queue.close()
  }

  /// Puts the files back on a shelf and takes the table out of the database.
  ///
  /// A name comes from a file that anybody may have made, so it has to name what it holds.
  func empty(into folder: EvidenceFolder) throws {
    try queue.write { database in
      guard try database.tableExists("evidenceFile") else { return }
      let files = try Row.fetchCursor(database, sql: "SELECT name, content FROM evidenceFile")
      while let row = try files.next() {
        let (name, content): (String, Data) = (row[0], row[1])
        guard EvidenceName.isStored(name), name.hasPrefix(SHA256.hex(content)) else {
          throw StoreFailure.corrupt(name)
        }
        try folder.write(content, as: name)
      }
    }
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "DROP TABLE IF EXISTS evidenceFile; VACUUM")
    }
    try queue.close()
  }
}
