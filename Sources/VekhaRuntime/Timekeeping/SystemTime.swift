import Foundation
package import VekhaCore

/// The machine's clock, or for a rehearsal one that was set to another time and goes on from there.
package struct SystemTime: TimeSource {
  private let shift: Int64

  package init(startingAt start: Instant? = nil) {
    shift = start.map { $0.seconds - Self.machine } ?? 0
  }

  package var now: Instant { Instant(seconds: Self.machine + shift) }

  package func nap(until moment: Instant?) async -> Bool {
    let rest = moment.map { TimeInterval($0.seconds - shift) - Self.exact } ?? Self.longest
    let wait = min(max(rest, Self.shortest), Self.longest)
    return (try? await Task.sleep(for: .seconds(wait), tolerance: .milliseconds(1))) != nil
  }

  /// A clock that is put forward is noticed after a nap, and each nap costs some tenths of a millisecond.
  private static let longest: TimeInterval = 30
  private static let shortest: TimeInterval = 0.001

  private static var machine: Int64 { Int64(exact.rounded(.down)) }

  private static var exact: TimeInterval { Date().timeIntervalSince1970 }
}
