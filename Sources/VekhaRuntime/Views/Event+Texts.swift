import VekhaCore

extension Event {
  /// The free texts that the event refers to.
  var texts: [TextReference] {
    switch self {
    case .submitted(_, let completed), .completed(_, let completed):
      completed.evidence + [completed.note].compactMap(\.self)
    case .returned(_, let text), .reopened(_, let text), .waived(_, let text),
      .postponementRequested(_, _, let text), .postponementRefused(_, let text),
      .acknowledged(_, _, let text), .commented(_, let text), .stageReturned(_, _, let text),
      .suspended(let text):
      [text]
    case .reported(_, _, _, let text): [text].compactMap(\.self)
    case .dueMoved(_, _, _, let text), .membersChanged(_, let text), .closed(_, let text):
      [text].compactMap(\.self)
    case .stageCompleted(_, let evidence): evidence
    case .silenced(let silence): [silence.reason]
    default: []
    }
  }
}
