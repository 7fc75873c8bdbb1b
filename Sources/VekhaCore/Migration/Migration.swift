/// The way from one version of a definition to the next, checked once and then walked by every running case.
package struct Migration: Sendable {
  package let old: Definition
  package let new: Definition
  /// The renames in an order in which each finds its new code free.
  let renames: CodeChanges
  /// Codes of the new version that stand for another duty than in the old one.
  private let newDuties: Set<String>

  /// Refuses a new version that gives a known code to an unlike title without saying so.
  package init(from old: Definition, to new: Definition) throws(Refusal) {
    self.old = old
    self.new = new
    let items = new.groups.flatMap(\.items)
    var targets: [String: String] = [:]
    var newDuties: Set<String> = []
    for item in items {
      if let was = item.renamed(since: old) {
        targets[was] = targets[was] ?? item.code
      } else if item.isNewDuty(since: old) {
        newDuties.insert(item.code)
      } else {
        try item.requireLikeness(in: old)
      }
    }
    self.newDuties = newDuties
    renames = CodeChanges(targets, freeing: newDuties, mark: String(old.version.prefix(8)))
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

  /// The old version's item that an item of the new one continues.
  func predecessor(of item: Item) -> Item? {
    if newDuties.contains(item.code) { return nil }
    return old.find(item: item.renamed(since: old) ?? item.code)?.item
  }
}

extension Item {
  /// The code that the old version has for this item, where the file says that it was another one.
  ///
  /// The word `was:` stays in the file; a version that already has it was migrated then.
  fileprivate func renamed(since old: Definition) -> String? {
    guard let was, was != code, old.find(item: code)?.item.was != was else { return nil }
    return was
  }

  /// Whether the file says `new: yes` and the old version does not mean this very duty already.
  fileprivate func isNewDuty(since old: Definition) -> Bool {
    guard isNew, let earlier = old.find(item: code)?.item else { return isNew }
    return !(earlier.isNew && Likeness.isLike(earlier.title, title))
  }

  fileprivate func requireLikeness(in old: Definition) throws(Refusal) {
    guard let earlier = old.find(item: code)?.item else { return }
    guard Likeness.isLike(earlier.title, title) else {
      throw .unlikeTitle(code: code, old: earlier.title, new: title)
    }
  }
}

extension Engine {
  /// Returns the events that bring a running case to the new version; nothing completed is lost.
  package static func migrate(
    _ migration: Migration, _ context: Context, _ state: Case, _ input: Input
  ) throws(Refusal) -> [Event] {
    let footing = Footing(migration.new, context, scope: state.scope)
    var decision = Decision(footing, state, input)
    try decision.migrate(by: migration)
    decision.bringToPresent()
    return decision.events
  }
}
