import VekhaCore
import VekhaRuntime

extension Letter {
  static let columns = """
    id, key, recipient, address, channel, subject, createdAt, state, attempts, retryAt, lastError
    """

  /// A letter that waits has a next attempt; the first one is due as soon as it is written.
  var nextAttempt: Instant? {
    state == .pending ? retryAt ?? createdAt : nil
  }

  init(_ columns: inout Columns) throws {
    self.init(
      id: try columns.text(), key: try columns.text(), recipient: try columns.person(),
      address: try columns.text(), channel: try columns.word(), subject: try columns.text(),
      bytes: [], createdAt: try columns.instant(), state: try columns.word(),
      attempts: try columns.number(), retryAt: columns.optionalInstant(),
      lastError: try columns.text())
  }

  init(withBytes columns: inout Columns) throws {
    try self.init(&columns)
    bytes = try columns.bytes()
  }
}
