/// The relaxed writes that a power cut would take back.
struct OwedMarks {
  private var count = 0
  private var since: ContinuousClock.Instant?

  /// So many are forced to the disk together, and none waits longer for the others.
  private static let most = 100
  private static let patience = Duration.seconds(1)

  var areNone: Bool { count == 0 }

  /// Adds one; true where it is time to wait for the disk.
  mutating func add(at now: ContinuousClock.Instant) -> Bool {
    count += 1
    let first = since ?? now
    since = first
    return count >= Self.most || now - first >= Self.patience
  }
}
