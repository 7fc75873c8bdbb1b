/// What a case goes by: its definition and the world around it, with the rules of each duty found out once.
///
/// It holds for every case that stands at one place with the same people, as long as that world stays as it is.
package final class Footing {
  package let definition: Definition
  package let context: Context
  let scope: Scope
  private var rules: [String: DutyRules?] = [:]

  package init(_ definition: Definition, _ context: Context, scope: Scope) {
    self.definition = definition
    self.context = context
    self.scope = scope
  }

  /// Whether some party of the case is without its people.
  package private(set) lazy var hasVacancy = context.parties.values.contains(where: \.isVacant)

  /// The policy of the definition as a whole.
  package private(set) lazy var policy = context.policy(of: definition)

  /// The rules of the duty with a code; nil where the definition has none of that name.
  package func rules(of code: String) -> DutyRules? {
    if let known = rules[code] { return known }
    let found = definition.find(item: code).map { DutyRules($0.item, in: $0.group, on: self) }
    rules[code] = .some(found)
    return found
  }
}

/// What the definition and the world around a case make of one of its items, whichever its date.
package final class DutyRules {
  package let item: Item
  /// Nil where nobody is reminded of it.
  package let policy: ReminderPolicy?
  /// Who answers for it, unless it was assigned to somebody: the first named party of the case's scope.
  let holders: Holders
  /// The parties that assist with it.
  let assistants: [Party]
  /// The people of each of those parties.
  let helpers: [[PersonKey]]
  /// Whether it is the duty to complete a stage.
  package let isStage: Bool

  fileprivate init(_ item: Item, in group: Group, on footing: Footing) {
    let (definition, context) = (footing.definition, footing.context)
    self.item = item
    policy = context.policy(of: definition, for: group, item)
    let parties = definition.parties(
      of: item, scope: footing.scope, organisationKind: context.organisationKind)
    holders =
      parties.first.flatMap { context.parties[$0.key] }
      ?? Holders(people: context.roles[.coordinator]?.people ?? [], isVacant: true)
    assistants = Array(parties.dropFirst())
    helpers = assistants.map { context.parties[$0.key]?.people ?? [] }
    isStage = StageDuty.stage(of: item.code) != nil
  }

  /// Whether some of the people report a part of it.
  package func isAssisted(by people: [PersonKey]) -> Bool {
    helpers.contains { $0.contains(where: people.contains) }
  }

  /// Who answers for an occurrence now.
  package func responsible(for occurrence: Occurrence) -> Holders {
    responsible(inPlaceOf: occurrence.assignee)
  }

  /// Who answers where somebody was named for it, or nobody was.
  package func responsible(inPlaceOf assignee: PersonKey?) -> Holders {
    assignee.map { Holders(people: [$0]) } ?? holders
  }
}
