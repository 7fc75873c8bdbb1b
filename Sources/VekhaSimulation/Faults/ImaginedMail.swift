import Synchronization
import VekhaCore
package import VekhaRuntime

/// A mail server on the virtual clock; it notes every attempt.
package final class ImaginedMail: Notifier {
  private let clock: VirtualClock
  private let deliveries = Mutex<[Delivery]>([])

  package init(clock: VirtualClock) {
    self.clock = clock
  }

  package func suffer(_ trouble: Trouble) {}

  package func deliver(_ letter: OutgoingLetter) async -> DeliveryOutcome {
    let delivery = Delivery(letter: letter, at: clock.shown, outcome: .sent)
    deliveries.withLock { $0.append(delivery) }
    return delivery.outcome
  }

  /// Hands over the attempts since the last time.
  package func collect() -> [Delivery] {
    deliveries.withLock { deliveries in
      defer { deliveries = [] }
      return deliveries
    }
  }
}
