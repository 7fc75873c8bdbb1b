extension Event {
  /// The duty that the event is about, where it is about one.
  package var occurrenceKey: OccurrenceKey? {
    switch self {
    case .planned(let key, _, _), .itemOpened(let key, _), .submitted(let key, _),
      .completed(let key, _), .accepted(let key), .returned(let key, _), .reopened(let key, _),
      .waived(let key, _), .cancelled(let key, _), .dueMoved(let key, _, _, _),
      .postponementRequested(let key, _, _), .postponementRefused(let key, _),
      .assigned(let key, _), .released(let key),
      .reported(let key, _, _, _), .acknowledged(let key, _, _),
      .commented(let key, _),
      .skipped(let key, _, _):
      key
    case .reminded(let reminding): reminding.key
    default: nil
    }
  }
}

extension Event {
  /// Whether it only says who was reminded, or that a rung was passed over.
  package var isReminder: Bool {
    switch self {
    case .reminded, .skipped: true
    default: false
    }
  }
}
