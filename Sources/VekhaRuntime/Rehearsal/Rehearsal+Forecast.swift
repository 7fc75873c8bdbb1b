package import VekhaCore

extension Rehearsal {
  /// Lets time pass on paper through a day and tells what came of it; where a person is named, of her letters alone.
  package mutating func forecast(
    from start: Instant, through last: CivilDate, person: String? = nil
  ) throws -> ForecastView {
    if let person, world.directory.key(ofPerson: person) == nil {
      throw UnknownName.person(person)
    }
    try pass(from: start, through: last)
    let letters = paper.letters.map(view)
      .filter { $0.date <= last && (person == nil || $0.person == person) }
    return ForecastView(
      from: Zones.civil(start, in: homeZone).date, until: last, assumption: assumption,
      letters: letters.sorted { ($0.date, $0.person) < ($1.date, $1.person) },
      readers: readers(of: letters), idleRungs: try IdleRungs(world: world, paper: paper).found(),
      unreachable: unreachable(person))
  }

  private func view(_ letter: PaperLetter) -> ForecastView.Letter {
    let zone = world.zone(ofPerson: letter.marks.recipient)
    return ForecastView.Letter(
      date: Zones.civil(letter.marks.at, in: zone).date,
      person: world.directory.person(letter.marks.recipient)?.id ?? "",
      language: paper.language, headline: letter.headline, reminders: letter.reminders)
  }

  private func readers(of letters: [ForecastView.Letter]) -> [ForecastView.Reader] {
    Dictionary(grouping: letters, by: \.person).map { person, letters in
      let days = letters.map(\.date).sorted()
      let silences = zip(days, days.dropFirst()).map { from, to in
        ForecastView.Silence(person: person, from: from, to: to, days: from.days(until: to))
      }
      return ForecastView.Reader(
        person: person, letters: letters.count, largest: letters.map(\.size).max() ?? 0,
        silence: silences.max { ($0.days, $1.from) < ($1.days, $0.from) })
    }.sorted { ($1.letters, $0.person) < ($0.letters, $1.person) }
  }

  /// How often somebody was meant whom no letter reaches.
  private func unreachable(_ person: String?) -> [String: Int] {
    var counts: [PersonKey: Int] = [:]
    for record in paper.journals.values.joined() {
      guard case .reminded(let reminding) = record.event else { continue }
      for key in reminding.recipients { counts[key, default: 0] += 1 }
    }
    let unreachable = counts.compactMap { key, count -> (String, Int)? in
      guard let found = world.directory.person(key), MailAddress(found.email) == nil,
        person == nil || found.id == person
      else { return nil }
      return (found.id, count)
    }
    return Dictionary(unreachable, uniquingKeysWith: +)
  }

  /// The zone of the first case there is, in which the forecast counts its days.
  private var homeZone: String {
    paper.states.values.min { $0.id < $1.id }.map { world.zone(of: $0.organisation) } ?? "UTC"
  }
}
