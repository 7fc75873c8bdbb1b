package import VekhaCore

/// An item after a command, with what comes next in its case.
package struct ChangedItem: Hashable, Sendable {
  package var item: ItemView
  /// Until when a later date is asked for, where nobody has answered yet.
  package var requestedUntil: CivilDate?
  /// The other item of the case that is outstanding and due first.
  package var next: ItemView?
}

extension ItemViews {
  /// What a command made of an item; nil where it was about the case as a whole.
  package func changed(_ outcome: CaseOutcome) throws -> ChangedItem? {
    guard let key = outcome.key else { return nil }
    let views = try items(of: outcome.state, on: today(of: outcome.state))
    let name = key.date?.iso ?? ""
    return views.first { $0.code == key.code && $0.occurrence == name }.map { item in
      ChangedItem(
        item: item, requestedUntil: outcome.state.occurrences[key]?.request?.until,
        next: views.filter { $0 != item && $0.isOwnAndOpen }.min { $0.isDueBefore($1) })
    }
  }
}

extension ItemView {
  fileprivate var isOwnAndOpen: Bool {
    due != nil && state == "open" && responsible.contains { !$0.person.isEmpty }
  }

  fileprivate func isDueBefore(_ other: ItemView) -> Bool {
    guard let due, let otherDue = other.due else { return due != nil }
    return due < otherDue
  }
}
