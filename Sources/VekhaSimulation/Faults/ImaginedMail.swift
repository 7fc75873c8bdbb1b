import Synchronization
import VekhaCore
package import VekhaRuntime

/// A mail server and a bot on the virtual clock that misbehave for a while when they are told to; every attempt is noted.
///
/// What it does depends on time, address and letter alone, so that a crash elsewhere changes nothing in it.
package final class ImaginedMail: Notifier {
  fileprivate struct State {
    var trouble: MailTrouble?
    var ends = Instant(seconds: 0)
    var attempts: [String: Int] = [:]
    var deliveries: [Delivery] = []
    var suffered: Set<MailTrouble> = []
    var isMet = true
    var missed = 0
  }

  private let clock: VirtualClock
  private let state = Mutex(State())

  package init(clock: VirtualClock) {
    self.clock = clock
  }

  /// The ways in which it has misbehaved to a letter so far.
  package var suffered: Set<MailTrouble> { state.withLock { $0.suffered } }

  /// How many of its troubles were over before a letter met them.
  package var missed: Int { state.withLock { $0.missed + ($0.isMet ? 0 : 1) } }

  package func suffer(_ trouble: MailTrouble, seconds: Int64) {
    state.withLock { [now = clock.now] state in
      if !state.isMet { state.missed += 1 }
      state.isMet = false
      state.trouble = trouble
      state.ends = now.adding(seconds: seconds)
    }
  }

  package func deliver(_ letter: OutgoingLetter) async -> DeliveryOutcome {
    let (now, shown) = (clock.now, clock.shown)
    let (delivery, seconds) = state.withLock { $0.take(letter, now: now, shown: shown) }
    clock.move(to: now.adding(seconds: seconds))
    return delivery.outcome
  }

  /// Hands over the attempts since the last time.
  package func collect() -> [Delivery] {
    state.withLock { state in
      defer { state.deliveries = [] }
      return state.deliveries
    }
  }
}

extension ImaginedMail.State {
  /// Takes the letter or not, and says how many seconds that took.
  fileprivate mutating func take(
    _ letter: OutgoingLetter, now: Instant, shown: Instant
  ) -> (Delivery, seconds: Int64) {
    attempts[letter.id, default: 0] += 1
    let trouble = now < ends ? trouble.flatMap { $0.concerns(letter.channel) ? $0 : nil } : nil
    if let trouble {
      suffered.insert(trouble)
      isMet = true
    }
    let answer = trouble?.answer(to: letter, attempt: attempts[letter.id] ?? 1) ?? .taken
    let delivery = Delivery(
      letter: letter, at: shown, outcome: answer.outcome, isTaken: answer.isTaken)
    deliveries.append(delivery)
    return (delivery, answer.seconds)
  }
}

/// What a mail server makes of one attempt.
private struct MailAnswer {
  var outcome: DeliveryOutcome
  var isTaken = false
  var seconds: Int64 = 0

  static let taken = MailAnswer(outcome: .sent, isTaken: true)
}

extension MailTrouble {
  /// Whether letters of a channel meet it.
  fileprivate func concerns(_ channel: Channel) -> Bool {
    channel == (self == .silentBot ? .telegram : .email)
  }

  fileprivate func answer(to letter: OutgoingLetter, attempt: Int) -> MailAnswer {
    switch self {
    case .slow(let seconds): MailAnswer(outcome: .sent, isTaken: true, seconds: seconds)
    case .defers: MailAnswer(outcome: .deferred(reason: "451 try again later"))
    case .greylists where attempt == 1: MailAnswer(outcome: .deferred(reason: "450 greylisted"))
    case .rejects(letter.address): MailAnswer(outcome: .rejected(reason: "550 no such mailbox"))
    case .unreachable, .silentBot: MailAnswer(outcome: .unreachable(reason: "connection refused"))
    case .diesAfterData:
      MailAnswer(outcome: .unreachable(reason: "connection lost"), isTaken: true)
    case .greylists, .rejects, .bounces: .taken
    }
  }
}
