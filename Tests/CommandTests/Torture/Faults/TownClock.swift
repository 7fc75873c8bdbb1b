import Foundation

/// A clock that began at a moment of a story and goes faster than the machine's.
struct TownClock {
  private let begun = Date()
  let start: Date
  let rate: Double
  var skew: TimeInterval = 0

  /// Starts a clock; its hours take `3600 / rate` of the machine's seconds.
  init(at start: String, rate: Double) throws {
    self.start = try Date(start, strategy: .iso8601)
    self.rate = rate
  }

  /// The same clock in another's hands, so many seconds ahead or behind.
  func skewed(by seconds: TimeInterval) -> TownClock {
    var clock = self
    clock.skew = seconds
    return clock
  }

  var now: Date {
    start.addingTimeInterval(-begun.timeIntervalSinceNow * rate + skew)
  }

  /// What `Tests/support/faults.c` is told.
  var orders: String {
    let shown = start.timeIntervalSince1970 + skew
    return "\(begun.timeIntervalSince1970) \(shown) \(rate)"
  }
}
