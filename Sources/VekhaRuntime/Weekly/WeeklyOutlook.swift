import VekhaCore

/// What the weekly summaries of one moment are made of, read once for everybody who gets one.
final class WeeklyOutlook {
  let world: World
  let terms: WeeklyTerms
  let at: Instant
  private var ground: WeeklyGround?

  init(world: World, terms: WeeklyTerms, at: Instant) {
    self.world = world
    self.terms = terms
    self.at = at
  }

  /// The summary of all that the people oversee; nil where there is nothing to tell.
  func summary(for people: [Person], on day: CivilDate) throws -> WeeklySummary? {
    let places = people.reduce(into: Set<String>()) { $0.formUnion(self.places(of: $1)) }
    guard !places.isEmpty else { return nil }
    let ground = try ground ?? WeeklyGround(in: world, terms: terms, at: at, on: day)
    self.ground = ground
    let summary = ground.summary(of: places)
    return summary.duty == nil ? nil : summary
  }

  /// The organisations that a person looks after: those at which she holds a role of the summary, and all beneath.
  private func places(of person: Person) -> Set<String> {
    var (places, waiting): (Set<String>, [String]) = ([], [])
    for tenure in person.tenures where terms.to.contains(tenure.role) {
      let served = world.directory.organisation(tenure.organisation)?.coordinates
      waiting += [tenure.organisation] + [served].compactMap(\.self)
    }
    while let next = waiting.popLast() {
      guard places.insert(next).inserted else { continue }
      waiting += world.directory.organisations(under: next)
    }
    return places
  }
}
