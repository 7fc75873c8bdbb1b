extension ItemCommand {
  /// Whether it says something of an item's work that a stage has no use for.
  var marks: Bool {
    switch self {
    case .complete, .accept, .return, .reopen, .waive, .schedule: true
    case .postpone, .grant, .refuse, .assign, .acknowledge, .report, .comment: false
    }
  }

  /// Which occurrence the command is for, when several could be meant.
  func accepts(_ occurrence: Occurrence) -> Bool {
    switch self {
    case .accept, .return: occurrence.status == .submitted
    case .reopen: occurrence.isSettled
    case .grant, .refuse: occurrence.request != nil
    case .waive, .assign, .schedule, .postpone:
      occurrence.status == .open || occurrence.status == .pending
    case .complete, .acknowledge, .report, .comment: occurrence.status == .open
    }
  }
}
