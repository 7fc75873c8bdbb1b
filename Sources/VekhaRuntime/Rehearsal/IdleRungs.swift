import VekhaCore

/// Finds the rungs of the policies that led to nothing in a rehearsal.
struct IdleRungs {
  private let world: World
  private let paper: Paper
  private var fired: [DefinitionReference: Set<Step>] = [:]
  private var skipped: [DefinitionReference: Set<Step>] = [:]

  init(world: World, paper: Paper) {
    self.world = world
    self.paper = paper
    for (id, records) in paper.journals {
      guard let definition = paper.states[id]?.definition else { continue }
      note(records, of: definition)
    }
  }

  private mutating func note(_ records: [[Record]], of definition: DefinitionReference) {
    var (told, passed): (Set<Step>, Set<Step>) = ([], [])
    for record in records.joined() {
      switch record.event {
      case .reminded(let reminding) where reminding.step.isOfPolicy: told.insert(reminding.step)
      case .skipped(_, let step, _): passed.insert(step)
      default: continue
      }
    }
    fired[definition, default: []].formUnion(told)
    skipped[definition, default: []].formUnion(passed)
  }

  func found() throws -> [IdleRung] {
    let places = Dictionary(grouping: paper.states.values, by: \.definition)
    return try places.sorted { $0.key.id < $1.key.id }.flatMap { reference, states in
      try idleRungs(of: world.definition(reference), among: states)
    }
  }

  private func idleRungs(of definition: Definition, among states: [Case]) throws -> [IdleRung] {
    let names = Set(definition.ladderChanges.compactMap(\.base)).sorted()
    return try names.flatMap { name in
      try (world.policy(name)?.steps ?? []).compactMap { step in
        try reason(for: step, in: definition, among: states).map {
          IdleRung(definition: definition.id, policy: name, step: step, reason: $0)
        }
      }
    }
  }

  private func reason(
    for step: Step, in definition: Definition, among states: [Case]
  ) throws -> IdleRung.Reason? {
    if fired[definition.reference]?.contains(step) == true { return nil }
    guard skipped[definition.reference]?.contains(step) == true else { return .notReached }
    guard case .escalate(let role) = step else { return .toldAlready }
    let isHeld = try states.contains { state in
      let context = try world.context(
        definition, organisation: state.organisation, members: state.members, actor: .engine)
      return context.roles[role]?.people.isEmpty == false
    }
    return isHeld ? .toldAlready : .nobody
  }
}

extension Step {
  /// Whether a policy may name it; the others are climbed beside it, some every week.
  fileprivate var isOfPolicy: Bool {
    switch self {
    case .opened, .before, .due, .after, .escalate: true
    default: false
    }
  }
}

extension ReminderPolicy {
  /// The steps that the policy names, those that come again by the first of them.
  fileprivate var steps: [Step] {
    let opening: [Step] = opened ? [.opened] : []
    let towards = before.map { Step.before($0.unit == .weeks ? .days($0.count * 7) : $0) }
    let late = (due ? [Step.due] : []) + (after.map { [.after($0.first)] } ?? [])
    return opening + towards + late + escalate.map { .escalate($0.to) }
  }
}
