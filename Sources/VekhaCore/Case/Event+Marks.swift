extension Event {
  /// The names in the journal of what people said about a duty's date: asked, answered, moved, «I am on it».
  package static let markKinds: Set<String> = Set(
    [Kind.dueMoved, .postponementRequested, .postponementRefused, .acknowledged].map(\.rawValue))
}
