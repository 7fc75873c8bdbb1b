/// The way from one version of a definition to the next, checked once and then walked by every running case.
package struct Migration: Sendable {
  package let old: Definition
  package let new: Definition
  /// Old codes to new ones, as the file says by `was:`.
  let renames: [String: String]

  /// Refuses a new version that gives a known code to an unlike title without saying so.
  package init(from old: Definition, to new: Definition) throws(Refusal) {
    self.old = old
    self.new = new
    let items = new.groups.flatMap(\.items)
    renames = Dictionary(
      items.compactMap { item in item.was.map { ($0, item.code) } },
      uniquingKeysWith: { first, _ in first })
    for item in items where item.was == nil && !item.isNew {
      guard let earlier = old.find(item: item.code)?.item else { continue }
      guard Likeness.isLike(earlier.title, item.title) else {
        throw .unlikeTitle(code: item.code, old: earlier.title, new: item.title)
      }
    }
  }

  /// The stage of the new version in which a case goes on.
  func stage(for state: Case) throws(Refusal) -> String? {
    guard let stage = state.stage, new.group(stage) == nil, state.status != .closed else {
      return state.stage
    }
    guard let target = new.moved[stage], new.group(target) != nil else {
      throw .stageVanished(stage, known: new.groups.map(\.id))
    }
    return target
  }

  /// Whether the duty under this code has another deadline than before, or is declared to be another duty.
  func isChanged(_ item: Item) -> Bool {
    let code = item.was ?? item.code
    return item.isNew || old.find(item: code)?.item.deadline?.deadline != item.deadline?.deadline
      || old.period != new.period || old.nonWorkingDay != new.nonWorkingDay
  }
}

extension Engine {
  /// Returns the events that bring a running case to the new version; nothing completed is lost.
  package static func migrate(
    _ migration: Migration, _ context: Context, _ state: Case, _ input: Input
  ) throws(Refusal) -> [Event] {
    var decision = Decision(migration.new, context, state, input)
    try decision.migrate(by: migration)
    decision.advance()
    decision.remind()
    return decision.events
  }
}
