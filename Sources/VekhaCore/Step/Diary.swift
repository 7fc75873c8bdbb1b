/// The day on which each duty of one case next wants to be looked at, kept from step to step while time passes on paper.
///
/// It holds as long as the world around the case stays as it is; a duty that has changed is looked up afresh.
package final class Diary {
  private struct Page {
    var occurrence: Occurrence
    /// Nil where the ladder has ended.
    var next: CivilDate?
  }

  /// What the ladders of a case depend on beside its duties.
  private struct Ground: Equatable {
    var definition: DefinitionReference
    var members: Members
    var silences: [Silence]
  }

  private var ground: Ground?
  private var pages: [OccurrenceKey: Page] = [:]

  package init() {}

  /// Whether nothing is owed for a duty by a day, as far as was found out before.
  func isQuiet(_ occurrence: Occurrence, of state: Case, through day: CivilDate) -> Bool {
    guard let page = page(of: occurrence, in: state) else { return false }
    return page.next.map { day < $0 } ?? true
  }

  /// The day of the next rung after another day, found out once.
  func next(
    of occurrence: Occurrence, in state: Case, after day: CivilDate, _ find: () -> CivilDate?
  ) -> CivilDate? {
    if let page = page(of: occurrence, in: state), page.next.map({ day < $0 }) ?? true {
      return page.next
    }
    let next = find()
    note(Page(occurrence: occurrence, next: next), in: state)
    return next
  }

  private func page(of occurrence: Occurrence, in state: Case) -> Page? {
    guard ground == Self.ground(of: state), let page = pages[occurrence.key],
      page.occurrence == occurrence
    else { return nil }
    return page
  }

  private func note(_ page: Page, in state: Case) {
    let ground = Self.ground(of: state)
    if self.ground != ground { (self.ground, pages) = (ground, [:]) }
    pages[page.occurrence.key] = page
  }

  private static func ground(of state: Case) -> Ground {
    Ground(definition: state.definition, members: state.members, silences: state.silences)
  }
}
