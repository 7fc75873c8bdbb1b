extension Event {
  /// Reads an event from the journal's form; nil where it is not one, which means a damaged journal.
  package init?(_ written: WrittenEvent) {
    guard let kind = Kind(rawValue: written.kind), let fields = Fields(written.fields) else {
      return nil
    }
    let event =
      fields["item"].flatMap { code in
        Event.item(kind, OccurrenceKey(code: code, date: fields.date("occurrence")), fields)
      } ?? Event.case(kind, fields)
    guard let event else { return nil }
    self = event
  }

  private static func item(_ kind: Kind, _ key: OccurrenceKey, _ fields: Fields) -> Event? {
    switch kind {
    case .planned:
      guard let dates = fields.dates, let from = fields.date("from") else { return nil }
      return .planned(key, dates, ladderFrom: from)
    case .itemOpened: return .itemOpened(key, isExemptFromEscalation: fields["exempt"] == "yes")
    case .submitted: return fields.completed.map { .submitted(key, $0) }
    case .completed: return fields.completed.map { .completed(key, $0) }
    case .accepted: return .accepted(key)
    case .cancelled:
      return fields["cause"].flatMap(Cancellation.init(rawValue:)).map { .cancelled(key, $0) }
    case .dueMoved:
      guard let dates = fields.dates, let move = fields["move"].flatMap(DueMove.init(rawValue:))
      else { return nil }
      return .dueMoved(key, dates, move, reason: fields.text("reason"))
    case .assigned: return fields.people("to")?.first.map { .assigned(key, to: $0) }
    case .released: return .released(key)
    case .reported:
      guard let party = fields["party"], let done = fields["done"] else { return nil }
      return .reported(key, party: party, isDone: done == "yes", note: fields.text("text"))
    case .acknowledged:
      guard let until = fields.date("until"), let text = fields.text("text") else { return nil }
      return .acknowledged(key, until: until, text)
    case .commented: return fields.text("text").map { .commented(key, $0) }
    case .reminded:
      guard let round = fields["round"].flatMap(Int.init), let step = fields.step,
        let people = fields.people("to")
      else { return nil }
      return .reminded(Reminding(key: key, round: round, step: step, recipients: people))
    case .skipped:
      guard let step = fields.step, let date = fields.date("on") else { return nil }
      return .skipped(key, step, on: date)
    default: return reasoned(kind, key, fields)
    }
  }

  private static func reasoned(_ kind: Kind, _ key: OccurrenceKey, _ fields: Fields) -> Event? {
    guard let reason = fields.text("reason") else { return nil }
    switch kind {
    case .returned: return .returned(key, reason: reason)
    case .reopened: return .reopened(key, reason: reason)
    case .waived: return .waived(key, reason: reason)
    case .postponementRefused: return .postponementRefused(key, reason: reason)
    case .postponementRequested:
      return fields.date("until").map { .postponementRequested(key, until: $0, reason: reason) }
    default: return nil
    }
  }

  private static func `case`(_ kind: Kind, _ fields: Fields) -> Event? {
    switch kind {
    case .opened: fields.opening.map(Event.opened)
    case .bound: .bound
    case .renamed:
      fields["code"].flatMap { code in
        fields["to"].map { .renamed(code: code, to: $0) }
      }
    case .resumed: fields["days"].flatMap(Int.init).map { .resumed(days: $0) }
    case .suspended: fields.text("reason").map { .suspended(reason: $0) }
    case .silenced: fields.silence.map(Event.silenced)
    case .silenceEnded:
      fields["silence"].flatMap(Int.init).flatMap { id in
        fields.date("through").map { .silenceEnded(id: id, through: $0) }
      }
    case .membersChanged:
      fields.members.map { .membersChanged($0, reason: fields.text("reason")) }
    case .migrated: fields.reference.map { .migrated($0, stage: fields["stage"]) }
    case .closed:
      fields["outcome"].map { .closed(outcome: $0, reason: fields.text("reason")) }
    case .stageEntered: fields.visit.map(Event.stageEntered)
    default: stage(kind, fields)
    }
  }

  private static func stage(_ kind: Kind, _ fields: Fields) -> Event? {
    guard let stage = fields["stage"] else { return nil }
    switch kind {
    case .stageCompleted:
      return .stageCompleted(stage: stage, evidence: fields.texts("evidence"))
    case .stageReturned:
      guard let to = fields["to"], let reason = fields.text("reason") else { return nil }
      return .stageReturned(from: stage, to: to, reason: reason)
    case .stageDueMoved: return fields.date("due").map { .stageDueMoved(stage: stage, due: $0) }
    default: return nil
    }
  }
}
