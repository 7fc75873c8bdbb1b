/// An event as the journal stores it: a kind and one line of fields.
package struct WrittenEvent: Hashable, Sendable {
  package var kind: String
  package var fields: String

  package init(kind: String, fields: String) {
    self.kind = kind
    self.fields = fields
  }
}

extension Event {
  /// The event in the journal's form; `Event(_:)` reads it back.
  package var written: WrittenEvent {
    var fields = Fields()
    if let key = occurrenceKey {
      fields.add("item", key.code)
      fields.add("occurrence", key.date)
    }
    write(to: &fields)
    return WrittenEvent(kind: kind.rawValue, fields: fields.text)
  }

  /// The name of the event in the journal.
  package var name: String { kind.rawValue }

  /// The name of each event in the journal; never changed once released.
  enum Kind: String {
    case opened, bound, planned, itemOpened, submitted, completed, accepted, returned, reopened
    case waived, cancelled, dueMoved, postponementRequested, postponementRefused, assigned
    case acknowledged, released, reported, commented, renamed, reminded, skipped, stageEntered,
      stageCompleted
    case silenced, silenceEnded, stageReturned, stageDueMoved, suspended, resumed, membersChanged,
      migrated, closed
  }

  var kind: Kind {
    switch self {
    case .opened: .opened
    case .bound: .bound
    case .planned: .planned
    case .itemOpened: .itemOpened
    case .submitted: .submitted
    case .completed: .completed
    case .accepted: .accepted
    case .returned: .returned
    case .reopened: .reopened
    case .waived: .waived
    case .cancelled: .cancelled
    case .dueMoved: .dueMoved
    case .postponementRequested: .postponementRequested
    case .postponementRefused: .postponementRefused
    case .assigned: .assigned
    case .released: .released
    case .reported: .reported
    case .acknowledged: .acknowledged
    case .commented: .commented
    case .renamed: .renamed
    case .reminded: .reminded
    case .skipped: .skipped
    case .stageEntered: .stageEntered
    case .stageCompleted: .stageCompleted
    case .stageReturned: .stageReturned
    case .stageDueMoved: .stageDueMoved
    case .silenced: .silenced
    case .silenceEnded: .silenceEnded
    case .suspended: .suspended
    case .resumed: .resumed
    case .membersChanged: .membersChanged
    case .migrated: .migrated
    case .closed: .closed
    }
  }

  private func write(to fields: inout Fields) {
    switch self {
    case .opened(let opening): fields.add(opening)
    case .planned(_, let dates, let from):
      fields.add(dates)
      fields.add("from", from)
    case .itemOpened(_, let isExempt): fields.add("exempt", isExempt ? "yes" : nil)
    case .submitted(_, let completed), .completed(_, let completed): fields.add(completed)
    case .returned(_, let reason), .reopened(_, let reason), .waived(_, let reason),
      .postponementRefused(_, let reason):
      fields.add("reason", reason.rawValue)
    case .cancelled(_, let cause): fields.add("cause", cause.rawValue)
    case .dueMoved(_, let dates, let move, let reason):
      fields.add(dates)
      fields.add("move", move.rawValue)
      fields.add("reason", reason?.rawValue)
    case .postponementRequested(_, let until, let reason):
      fields.add("until", until)
      fields.add("reason", reason.rawValue)
    case .assigned(_, let person): fields.add("to", person.rawValue)
    case .acknowledged(_, let until, let text):
      fields.add("until", until)
      fields.add("text", text.rawValue)
    case .reported(_, let party, let isDone, let note):
      fields.add("party", party)
      fields.add("done", isDone ? "yes" : "no")
      fields.add("text", note?.rawValue)
    case .commented(_, let text): fields.add("text", text.rawValue)
    case .reminded(let reminding):
      fields.add("round", reminding.round)
      fields.add("step", reminding.step)
      fields.add("to", list: reminding.recipients.map(\.rawValue))
    case .skipped(_, let step, let date):
      fields.add("step", step)
      fields.add("on", date)
    default: writeCase(to: &fields)
    }
  }

  private func writeCase(to fields: inout Fields) {
    switch self {
    case .renamed(let code, let new):
      fields.add("code", code)
      fields.add("to", new)
    case .stageEntered(let visit): fields.add(visit)
    case .stageCompleted(let stage, let evidence):
      fields.add("stage", stage)
      fields.add("evidence", list: evidence.map(\.rawValue))
    case .stageReturned(let from, let to, let reason):
      fields.add("stage", from)
      fields.add("to", to)
      fields.add("reason", reason.rawValue)
    case .stageDueMoved(let stage, let due):
      fields.add("stage", stage)
      fields.add("due", due)
    case .silenced(let silence): fields.add(silence)
    case .silenceEnded(let id, let through):
      fields.add("silence", id)
      fields.add("through", through)
    case .suspended(let reason): fields.add("reason", reason.rawValue)
    case .resumed(let days): fields.add("days", days)
    case .membersChanged(let members, let reason):
      fields.add(members)
      fields.add("reason", reason?.rawValue)
    case .migrated(let reference, let stage):
      fields.add(reference)
      fields.add("stage", stage)
    case .closed(let outcome, let reason):
      fields.add("outcome", outcome)
      fields.add("reason", reason?.rawValue)
    default: break
    }
  }
}
