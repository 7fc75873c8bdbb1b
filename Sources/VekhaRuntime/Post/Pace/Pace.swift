import VekhaCore

/// How many letters may be handed to one server in a minute and in an hour; nil where there is no limit.
package struct Pace: Hashable, Sendable {
  package var perMinute: Int?
  package var perHour: Int?

  package init(perMinute: Int? = nil, perHour: Int? = nil) {
    self.perMinute = perMinute
    self.perHour = perHour
  }

  package static let unhurried = Pace()

  package var isLimited: Bool { perMinute != nil || perHour != nil }

  /// How many letters may be handed over at a moment, beside those that were handed over before it.
  func allowance(at now: Instant, after handed: [Instant]) -> Int {
    windows.map { window in
      max(0, window.letters - handed.count { now.adding(seconds: -window.seconds) < $0 })
    }.min() ?? .max
  }

  /// When the next letter may be handed over, which is the moment itself where the pace allows it.
  func opening(at now: Instant, after handed: [Instant]) -> Instant {
    let handed = handed.sorted(by: >)
    return windows.compactMap { window -> Instant? in
      guard window.letters <= handed.count else { return nil }
      return handed[window.letters - 1].adding(seconds: window.seconds)
    }.max().map { max($0, now) } ?? now
  }

  /// How far back one has to look.
  static let longestWindow: Int64 = 3600

  private var windows: [(letters: Int, seconds: Int64)] {
    [perMinute.map { ($0, 60) }, perHour.map { ($0, Self.longestWindow) }].compactMap(\.self)
  }
}

// MARK: - As settings have it

extension Pace {
  /// Reads `30 в минуту, 600 в час` or `30 a minute, 600 an hour`; nil where it is neither.
  package init?(_ text: String) {
    self.init()
    for part in text.split(separator: ",") {
      let words = part.split(whereSeparator: \.isWhitespace)
      guard words.count == 3, let count = Int(words[0]), (1...Self.most).contains(count) else {
        return nil
      }
      switch (words[1], words[2]) {
      case ("в", "минуту"), ("a", "minute"): perMinute = count
      case ("в", "час"), ("an", "hour"): perHour = count
      default: return nil
      }
    }
    guard isLimited else { return nil }
  }

  private static let most = 100_000
}
