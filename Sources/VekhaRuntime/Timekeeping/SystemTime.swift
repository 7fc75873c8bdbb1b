import Foundation
package import VekhaCore

/// The machine's clock, or for a rehearsal one that was set to another time and goes on from there.
package struct SystemTime: TimeSource {
  private let shift: Int64

  package init(startingAt start: Instant? = nil) {
    shift = start.map { $0.seconds - Self.machine } ?? 0
  }

  package var now: Instant { Instant(seconds: Self.machine + shift) }

  package func nap() async -> Bool {
    (try? await Task.sleep(for: .milliseconds(500))) != nil
  }

  private static var machine: Int64 { Int64(Date().timeIntervalSince1970.rounded(.down)) }
}
