import VekhaCore

/// Who gets a summary of the week, and of what.
struct Overseers {
  let world: World
  /// Nil where nothing comes by the week.
  let terms: WeeklyTerms?

  init(in world: World) throws {
    self.world = world
    terms = try world.policy("standard")?.weekly
  }

  /// The organisations that people look after: those at which they hold a role of the summary, and all beneath.
  func places(of people: [Person]) -> Set<String> {
    var (places, waiting): (Set<String>, [String]) = ([], people.flatMap(offices))
    while let next = waiting.popLast() {
      guard places.insert(next).inserted else { continue }
      waiting += world.directory.organisations(under: next)
    }
    return places
  }

  private func offices(of person: Person) -> [String] {
    person.tenures.filter { terms?.to.contains($0.role) == true }.flatMap { tenure in
      let served = world.directory.organisation(tenure.organisation)?.coordinates
      return [tenure.organisation] + [served].compactMap(\.self)
    }
  }
}
