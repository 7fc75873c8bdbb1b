import VekhaCore
import VekhaLanguage

/// Hands each letter to the notifier of its channel.
package struct Switchboard: Notifier {
  private let notifiers: [Channel: any Notifier]

  package init(_ notifiers: [Channel: any Notifier]) {
    self.notifiers = notifiers
  }

  /// The channels that have a notifier.
  package var channels: Set<Channel> { Set(notifiers.keys) }

  package func deliver(_ letter: OutgoingLetter) async -> DeliveryOutcome {
    guard let notifier = notifiers[letter.channel] else {
      return .rejected(reason: Catalogue.Delivery.channelClosed.ru)
    }
    return await notifier.deliver(letter)
  }

  package func hurry() {
    for notifier in notifiers.values { notifier.hurry() }
  }
}
