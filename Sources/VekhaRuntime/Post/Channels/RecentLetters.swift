package import VekhaCore

/// The newest letter to a person on one channel: what a desk looks at before it writes the next.
package struct RecentLetter: Hashable, Sendable {
  package var recipient: PersonKey
  package var channel: Channel
  package var key: String
  package var state: Letter.State

  package init(recipient: PersonKey, channel: Channel, key: String, state: Letter.State) {
    self.recipient = recipient
    self.channel = channel
    self.key = key
    self.state = state
  }
}

/// What the desk may do for a person today.
enum WayOut: Hashable {
  /// She has today's letter already, or every way has failed today.
  case wait
  case write(Route)
}

extension [RecentLetter] {
  /// Takes the first way that has not failed of late; where all have, the first that was not tried today.
  ///
  /// What is urgent follows the letter of the day once; nothing follows an urgent one.
  func wayOut(
    among routes: [Route], on day: LetterDay, isUrgent: Bool = false
  ) -> WayOut {
    let today = filter { day.hasLetter($0.key, on: $0.channel) }
    let taken = today.filter { [.pending, .sent].contains($0.state) }
    if taken.contains(where: { !isUrgent || $0.isUrgent }) { return .wait }
    let failing = Set(filter { $0.state == .dead }.map(\.channel))
    let tried = Set(today.filter { !taken.contains($0) }.map(\.channel))
    let route =
      routes.first { !failing.contains($0.channel) && !tried.contains($0.channel) }
      ?? routes.first { !tried.contains($0.channel) }
    return route.map(WayOut.write) ?? .wait
  }
}
