import Testing
import VekhaCore

extension Story {
  /// The journal's form of an event leads to the same state as the event itself.
  func checkReplay(of record: Record, from before: Case?) {
    var replayed = record
    guard let event = Event(record.event.written) else {
      Issue.record("unreadable: \(record.event.written)")
      return
    }
    replayed.event = event
    #expect(event == record.event)
    #expect(Case.applying(replayed, to: before) == opened)
  }

  /// Done stays done, unless the event says that it is taken up again.
  func checkWorkIsKept(by event: Event, from before: Case?) {
    let done = before?.occurrences.values.filter { $0.status == .done } ?? []
    let doneNow = opened?.occurrences.values.count { $0.status == .done } ?? 0
    switch event {
    case .reopened, .planned: #expect(doneNow >= done.count - 1)
    default: #expect(doneNow >= done.count, "\(event) lost what was done")
    }
  }

  func checkState() {
    #expect(opened?.brokenInvariants == [])
    #expect(opened?.sequence == records.count)
    if let nextWake { #expect(nextWake > today) }
  }

  /// The part of an outbox key that the engine decides is never there twice; two requests of a day are one.
  mutating func checkIsNew(_ event: Event) {
    guard case .reminded(let reminding) = event,
      !["decision", "answer"].contains(reminding.step.name)
    else { return }
    for person in reminding.recipients {
      let key = SentReminder(
        key: reminding.key, round: reminding.round, step: reminding.step, recipient: person)
      #expect(sent.insert(key).inserted, "owed twice: \(key)")
    }
  }

  /// Reads the whole journal again from its written form.
  var replayed: Case? {
    records.reduce(nil) { state, record in
      var record = record
      guard let event = Event(record.event.written) else { return state }
      record.event = event
      return Case.applying(record, to: state)
    }
  }
}

/// A reminder as the outbox knows it, but for the way it goes.
struct SentReminder: Hashable {
  var key: OccurrenceKey
  var round: Int
  var step: Step
  var recipient: PersonKey
}

// MARK: - What there is to see

extension Story {
  var remindings: [Reminding] {
    records.compactMap { if case .reminded(let reminding) = $0.event { reminding } else { nil } }
  }

  /// Every reminder as `2022-03-16 1.3 after:P1D curator`, in the order of the journal.
  var reminders: [String] { records.compactMap { Self.line(of: $0.event, on: $0.on) } }

  /// The reminders of the last step alone.
  var reminded: [String] { events.compactMap { Self.line(of: $0, on: today) } }

  var skipped: [Step] {
    events.compactMap { if case .skipped(_, let step, _) = $0 { step } else { nil } }
  }

  private static func line(of event: Event, on date: CivilDate) -> String? {
    guard case .reminded(let reminding) = event else { return nil }
    let people = reminding.recipients.map { World.names[$0] ?? "\($0.rawValue)" }
    return "\(date) \(reminding.key.code) \(reminding.step.name) \(people.joined(separator: ","))"
  }
}
