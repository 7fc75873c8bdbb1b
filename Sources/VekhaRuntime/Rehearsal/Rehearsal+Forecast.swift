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
    let found = paper.letters.lazy.map(view)
      .filter { $0.date <= last && (person == nil || $0.person == person) }
    let letters = Self.byDay(Array(found))
    return ForecastView(
      from: Zones.civil(start, in: homeZone).date, until: last, assumption: assumption,
      letters: letters, readers: Self.readers(of: letters),
      idleRungs: try IdleRungs(world: world, paper: paper).found(), unreachable: unreachable(person)
    )
  }

  /// The letters in the order of their days and, within a day, of their readers; numbers are sorted in their place.
  private static func byDay(_ letters: [ForecastView.Letter]) -> [ForecastView.Letter] {
    let people = Set(letters.lazy.map(\.person)).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: zip(people, 0...))
    let places = letters.enumerated().map { place, letter in
      (letter.date, ranks[letter.person] ?? 0, place)
    }
    return places.sorted(by: <).map { letters[$0.2] }
  }

  private func view(_ letter: PaperLetter) -> ForecastView.Letter {
    let zone = world.zone(ofPerson: letter.marks.recipient)
    return ForecastView.Letter(
      date: Zones.civil(letter.marks.at, in: zone).date,
      person: world.directory.person(letter.marks.recipient)?.id ?? "",
      language: paper.language, headline: letter.headline, reminders: letter.reminders)
  }

  /// What each person gets of letters in the order of their days.
  private static func readers(of letters: [ForecastView.Letter]) -> [ForecastView.Reader] {
    var readers: [String: (reader: ForecastView.Reader, latest: CivilDate)] = [:]
    for letter in letters {
      let known = readers[letter.person]
      var reader = known?.reader ?? ForecastView.Reader(person: letter.person)
      reader.note(letter, after: known?.latest)
      readers[letter.person] = (reader, letter.date)
    }
    return readers.values.map(\.reader).sorted {
      ($1.letters, $0.person) < ($0.letters, $1.person)
    }
  }

  /// How often somebody was meant whom no letter reaches.
  private func unreachable(_ person: String?) -> [String: Int] {
    var counts: [PersonKey: Int] = [:]
    for record in paper.journals.values.joined().joined() {
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

extension ForecastView.Reader {
  fileprivate init(person: String) {
    self.init(person: person, letters: 0, largest: 0)
  }

  /// Counts her next letter; of two silences that are as long the first stands.
  fileprivate mutating func note(_ letter: ForecastView.Letter, after latest: CivilDate?) {
    letters += 1
    largest = max(largest, letter.size)
    guard let latest else { return }
    let days = latest.days(until: letter.date)
    if let silence, days <= silence.days { return }
    silence = ForecastView.Silence(person: person, from: latest, to: letter.date, days: days)
  }
}
