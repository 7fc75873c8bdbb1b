import VekhaCore

/// What the summaries of the week's round say beyond their counts.
struct WeeklyDetails: Sendable {
  /// A duty that waits for a decision or for somebody who answers for it.
  struct Waiting: Sendable {
    var organisation: String
    var definition: DefinitionReference
    var code: String
    var due: CivilDate?
    var askedUntil: CivilDate?
  }

  /// The people of an organisation who leave something late untouched.
  struct Silence: Hashable, Sendable {
    var organisation: String
    var people: [PersonKey]
  }

  /// How many duties lie untouched, and for how many days the oldest of them is late.
  struct Extent: Sendable {
    var duties = 0
    var days = 0
  }

  let moves: [WeeklyMove]
  let standings: [OrganisationTally]
  private let day: CivilDate
  private(set) var silences: [Silence: Extent] = [:]
  private(set) var vacant: [Waiting] = []
  private(set) var asked: [Waiting] = []

  init(in world: World, on day: CivilDate, moves: [WeeklyMove]) throws {
    self.moves = moves
    self.day = day
    standings = try world.reader.tallies(on: day)
  }

  mutating func note(
    _ duty: OutstandingDuty, in state: RunningCase, isSilent: Bool, isVacant: Bool
  ) {
    if isSilent {
      let silence = Silence(organisation: state.organisation, people: duty.holders)
      let known = silences[silence] ?? Extent()
      silences[silence] = Extent(
        duties: known.duties + 1, days: max(known.days, duty.overdueDays(on: day)))
    }
    guard isVacant || duty.askedUntil != nil else { return }
    let waiting = Waiting(
      organisation: state.organisation, definition: state.definition, code: duty.key.code,
      due: duty.due, askedUntil: duty.askedUntil)
    if isVacant { vacant.append(waiting) }
    if duty.askedUntil != nil { asked.append(waiting) }
  }
}
