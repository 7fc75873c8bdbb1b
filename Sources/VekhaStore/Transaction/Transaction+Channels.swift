import VekhaCore
import VekhaRuntime

/// How the channels fare.
extension Transaction {
  func lettersHanded(since moment: Instant) throws -> [Channel: [Instant]] {
    let rows = try all(
      "SELECT channel, handedAt FROM letter WHERE handedAt >= ?", moment.seconds
    ) { columns -> (Channel, Instant) in (try columns.word(), try columns.instant()) }
    return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
  }

  /// A letter that was given up without a word from the server is its reader's affair.
  func silentChannels(since moment: Instant) throws -> [Channel] {
    try all(
      """
      SELECT channel FROM letter
      WHERE state IN ('sent', 'dead') AND createdAt >= ?
      GROUP BY channel
      HAVING max(iif(state = 'dead' AND lastError <> '', createdAt, -1))
        > max(iif(state = 'sent', createdAt, -1))
      ORDER BY channel
      """, moment.seconds
    ) { try $0.word() }
  }
}
