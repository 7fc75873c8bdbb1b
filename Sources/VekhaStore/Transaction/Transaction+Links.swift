import VekhaCore
import VekhaRuntime

extension Transaction {
  func isUsed(link mark: [UInt8]) throws -> Bool {
    try exists("SELECT 1 FROM usedLink WHERE mark = ?", mark)
  }

  func markUsed(link mark: [UInt8], until expiry: Instant, at moment: Instant) throws {
    try run("DELETE FROM usedLink WHERE expiresAt <= ?", moment.seconds)
    try run("INSERT INTO usedLink (mark, expiresAt) VALUES (?, ?)", mark, expiry.seconds)
  }
}
