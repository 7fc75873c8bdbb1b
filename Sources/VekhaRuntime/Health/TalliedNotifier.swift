/// A notifier whose attempts are counted.
package struct TalliedNotifier: Notifier {
  private let notifier: any Notifier
  private let tally: Tally

  package init(_ notifier: any Notifier, tally: Tally) {
    self.notifier = notifier
    self.tally = tally
  }

  package func deliver(_ letter: OutgoingLetter) async -> DeliveryOutcome {
    let outcome = await notifier.deliver(letter)
    tally.attempted(outcome, by: letter.channel)
    return outcome
  }

  package func hurry() { notifier.hurry() }
}
