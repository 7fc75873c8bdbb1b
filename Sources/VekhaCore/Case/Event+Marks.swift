extension Event {
  /// The names in the journal of what people said about a duty's date: asked, answered, moved, «I am on it».
  package static let markKinds: Set<String> = Set(
    [Kind.dueMoved, .postponementRequested, .postponementRefused, .acknowledged].map(\.rawValue))

  /// The names in the journal of reminders, and of rungs that were passed over.
  package static let reminderKinds: Set<String> = Set([Kind.reminded, .skipped].map(\.rawValue))

  /// The names in the journal of what somebody may do or say about a duty or a stage.
  package static let deedKinds: Set<String> = markKinds.union(
    [
      Kind.submitted, .completed, .accepted, .returned, .reopened, .waived, .assigned, .reported,
      .commented,
      .stageCompleted,
    ].map(\.rawValue))
}
