/// A decision in the making: the events so far and the state they lead to.
///
/// Every event is applied as soon as it is written down, so later parts of the same step see its effect.
struct Decision {
  let footing: Footing
  let input: Input
  /// Knows which duties need no look today; nil where nothing is remembered from step to step.
  let diary: Diary?
  private(set) var state: Case
  private(set) var events: [Event] = []

  init(_ footing: Footing, _ state: Case, _ input: Input, diary: Diary? = nil) {
    diary?.open(at: state.sequence)
    self.diary = diary
    self.footing = footing
    self.state = state
    self.input = input
  }

  var definition: Definition { footing.definition }
  var context: Context { footing.context }
  var today: CivilDate { input.today }

  mutating func write(_ event: Event) {
    state.apply(event, on: today, by: input.actor)
    diary?.note(event, in: state.occurrences)
    events.append(event)
  }
}

/// What a step comes to: the events, and the state to which they lead.
package struct Outcome: Sendable {
  package var events: [Event]
  package var state: Case
}

extension Decision {
  /// The state as the records of the events will leave it.
  fileprivate var recorded: Case {
    var state = state
    if !events.isEmpty {
      state.sequence += events.count
      state.lastRecordedAt = input.at
    }
    return state
  }
}

/// The one function that decides what happens to a case.
package enum Engine {
  /// Returns the events by which a command, or the passing of time, changes a case.
  ///
  /// Deterministic: the moment, the calendar and the people come in as arguments.
  package static func step(
    _ footing: Footing, _ state: Case, _ input: Input, diary: Diary? = nil
  ) throws(Refusal) -> Outcome {
    var decision = Decision(footing, state, input, diary: diary)
    if input.command != .wake { decision.advance() }
    try decision.perform(input.command)
    decision.bringToPresent()
    return Outcome(events: decision.events, state: decision.recorded)
  }

  /// Returns the events by which a case opens and is brought to the present.
  package static func open(
    _ footing: Footing, _ opening: Opening, id: String, _ input: Input
  ) -> [Event] {
    let state = Case(opening: opening, id: id, at: input.at, on: input.today)
    var decision = Decision(footing, state, input)
    decision.write(.opened(opening))
    for silence in footing.context.silences { decision.write(.silenced(silence)) }
    decision.begin()
    decision.bringToPresent()
    return decision.events
  }
}

extension Decision {
  fileprivate mutating func perform(_ command: Command) throws(Refusal) {
    switch command {
    case .wake: return
    case .item(let selector, let command): try perform(command, on: selector)
    case .completeStage(let to, let evidence): try completeStage(to: to, evidence: evidence)
    case .returnStage(let to, let reason): try returnStage(to: to, reason: reason)
    case .suspend(let reason): try suspend(reason: reason)
    case .resume: try resume()
    case .close(let reason): try close(reason: reason)
    case .silence(let silence): try keepSilent(silence)
    case .endSilence(let id): try endSilence(id)
    case .remind(let key, let step, let people): tell(step, about: key, people)
    case .changeMembers(let members, let reason): try change(members, reason: reason)
    case .bind: bind()
    case .closeWithOrganisation: end(outcome: "organisationClosed", reason: nil)
    case .recalculate: recalculate()
    }
  }

  /// Refuses unless the case is running.
  func requireActive() throws(Refusal) {
    if let suspendedOn = state.suspendedOn, state.status == .suspended {
      throw .caseIsSuspended(since: suspendedOn)
    }
    if state.status == .closed { throw .caseIsClosed(outcome: state.outcome ?? "") }
  }

  func require(_ isAllowed: Bool, _ right: Refusal.Right) throws(Refusal) {
    if !isAllowed { throw .notPermitted(right) }
  }

  func require(_ reason: TextReference?) throws(Refusal) -> TextReference {
    guard let reason else { throw .reasonMissing }
    return reason
  }
}
