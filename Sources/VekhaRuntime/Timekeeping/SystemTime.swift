import Foundation
package import VekhaCore

/// The machine's clock.
package struct SystemTime: TimeSource {
  package init() {}

  package var now: Instant {
    Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down)))
  }

  package func nap() async -> Bool {
    (try? await Task.sleep(for: .milliseconds(500))) != nil
  }
}
