import VekhaCore

/// What letters say again: while nothing happens to what somebody answers for, all that is late is told her in the same words.
struct Refrains {
  private struct Refrain {
    let headline: Headline
    /// The first day on which something more is late.
    let end: CivilDate
  }

  private var known: [PersonKey: Refrain] = [:]

  func headline(for person: PersonKey, on day: CivilDate) -> Headline? {
    known[person].flatMap { day < $0.end ? $0.headline : nil }
  }

  mutating func note(_ headline: Headline, for person: PersonKey, until end: CivilDate) {
    known[person] = Refrain(headline: headline, end: end)
  }

  mutating func forget(_ people: some Sequence<PersonKey>) {
    guard !known.isEmpty else { return }
    for person in people { known[person] = nil }
  }
}
