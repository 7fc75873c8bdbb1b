import VekhaCore
import VekhaRuntime
import VekhaSimulation

/// At least one spoiled world for every statement.
enum Spoils {
  static let all = journal + waking + composing + sending

  private static let journal = [
    Spoil("a state without its record", breaks: "the journal's text adds up to the state") {
      $0.changeCases { $0.sequence += 1 }
    },
    Spoil("a lost record", breaks: "the journal's text adds up to the state") { scene in
      scene.changeCommits { commit in
        commit.changes = commit.changes.map { changed($0) { _ = $0.records.popLast() } }
      }
    },
    Spoil("a closed case without an outcome", breaks: "what is true of every case is true of each")
    { $0.changeCases { $0.status = .closed } },
    Spoil(
      "completed work that is open again",
      breaks: "a completed item stays completed until a person takes it up again"
    ) { $0.changeDuties { $0.status = .open } },
    Spoil(
      "duties in nobody's list",
      breaks: "the people written down for a duty are those who answer for it"
    ) { scene in try scene.answer(Answers(row: { $0.holders = [] })) },
    Spoil(
      "a request that nobody hears of",
      breaks: "whoever decides is told in the same step of what waits for her"
    ) { scene in
      scene.changeCommits { commit in
        commit.changes = commit.changes.map { changed($0) { $0.reminders = [] } }
      }
    },
  ]

  private static let waking = [
    Spoil("an engine that sleeps", breaks: "after a pass nothing that is due waits") {
      $0.happening.at = $0.happening.at.adding(seconds: 90 * 86_400)
    },
    Spoil("a wake a day late", breaks: "a case is woken when its state next wants it") { scene in
      scene.changeWakes { $0?.adding(seconds: 86_400) }
    },
    Spoil("a wake that was forgotten", breaks: "a case is woken when its state next wants it") {
      $0.changeWakes { _ in nil }
    },
    Spoil(
      "a silent ladder", breaks: "an open duty with a date is heard of again until its ladder ends"
    ) { $0.changeWakes { _ in nil } },
    Spoil(
      "a wake after the deadline",
      breaks: "an open duty with a date is heard of again until its ladder ends"
    ) { scene in scene.changeWakes { $0?.adding(seconds: 400 * 86_400) } },
  ]

  private static let composing = [
    Spoil("a letter composed twice", breaks: "no two letters have one key or one id") {
      $0.changeCommits { $0.letters += $0.letters }
    },
    Spoil("a reminder owed twice", breaks: "each reminder is owed once and told once") { scene in
      scene.changeCommits { commit in
        commit.changes = commit.changes.map { changed($0) { $0.reminders += $0.reminders } }
      }
    },
    Spoil("a reminder told by every letter", breaks: "each reminder is owed once and told once") {
      let one = Reminder.sample
      try $0.answer(Answers(reminders: { $0.mapValues { _ in [one] } }))
    },
    Spoil("letters about what is done", breaks: "nobody is reminded of what no longer holds") {
      $0.changeDuties { $0.status = .done }
      $0.changeCommits { commit in
        commit.changes = commit.changes.map { change in
          changed(change) { $0.after.changeDuties { $0.status = .done } }
        }
      }
    },
    Spoil("an empty digest", breaks: "a digest names all that is overdue for its reader") {
      $0.changeLetters { $0.bytes = Array("Subject: 1\r\n\r\n".utf8) }
    },
    Spoil("two digests of one day", breaks: "a person gets one digest a day") {
      $0.changeCommits { commit in
        commit.letters += commit.letters.map { changed($0) { $0.letter.id += "'" } }
      }
    },
  ]

  private static let sending = [
    Spoil("all letters on one day", breaks: "a person gets one digest a day") {
      $0.changeDeliveries { $0.at = Instant(seconds: 1_900_000_000) }
    },
    Spoil("letters at night", breaks: "nothing is sent outside the recipient's hours and days") {
      $0.changeDeliveries { $0.at = $0.at.adding(seconds: 12 * 3600) }
    },
    Spoil(
      "urgent letters at night", breaks: "nothing is sent outside the recipient's hours and days"
    ) {
      $0.changeLetters { $0.key += "|urgent" }
      $0.changeDeliveries { $0.at = $0.at.adding(seconds: 14 * 3600) }
    },
    Spoil("letters on Saturday", breaks: "nothing is sent outside the recipient's hours and days") {
      $0.changeDeliveries { $0.at = Instant(seconds: 1_656_748_800) }
    },
    Spoil("letters to the gone", breaks: "nothing is sent to one who has left") {
      try $0.answer(Answers(person: { $0.hasLeft = true }))
    },
    Spoil("mail for ever", breaks: "what one way did not take goes by the next one") {
      $0.changeLetters { $0.channel = .email }
    },
    Spoil("a share that is not approved", breaks: "what does not bind yet reminds nobody") {
      $0.changeCommits { commit in
        commit.changes = commit.changes.map { changed($0) { $0.after.isBinding = false } }
      }
    },
    Spoil(
      "a letter whose name is not its own",
      breaks: "a letter handed over twice has one Message-ID and the same bytes"
    ) { $0.changeDeliveries { $0.letter.id += "1" } },
    Spoil(
      "a letter that was never taken",
      breaks: "a letter is marked as sent when the server has taken it, and only then"
    ) { $0.happening.deliveries = [] },
    Spoil(
      "a letter that is forgotten",
      breaks: "a letter is marked as sent when the server has taken it, and only then"
    ) { $0.changeCommits { $0.marks = [] } },
  ]
}

extension Scene {
  fileprivate mutating func changeWakes(_ change: (Instant?) -> Instant?) {
    changeCommits { commit in
      commit.changes = commit.changes.map { changed($0) { $0.wakeAt = change($0.wakeAt) } }
    }
  }

  fileprivate mutating func changeLetters(_ change: (inout Letter) -> Void) {
    changeCommits { commit in
      commit.letters = commit.letters.map { changed($0) { change(&$0.letter) } }
    }
  }

  fileprivate mutating func changeDeliveries(_ change: (inout Delivery) -> Void) {
    happening.deliveries = happening.deliveries.map { changed($0, change) }
  }
}

extension Reminder {
  fileprivate static let sample = Reminder(
    id: 1, caseID: "order/school-1", key: OccurrenceKey(code: "1.2"), round: 1, step: .due,
    recipient: PersonKey(rawValue: 1), channel: .email, createdAt: Instant(seconds: 0),
    deliverAt: Instant(seconds: 0))
}
