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
    let letters = letters(through: last, to: person)
    return ForecastView(
      from: Zones.civil(start, in: homeZone).date, until: last, assumption: assumption,
      letters: letters, readers: Self.readers(of: letters),
      idleRungs: try IdleRungs(world: world, paper: paper).found(), unreachable: unreachable(person)
    )
  }

  /// The letters in the order of their days and, within a day, of their readers.
  private func letters(through last: CivilDate, to person: String?) -> [ForecastView.Letter] {
    let people = Dictionary(grouping: paper.letters, by: \.marks.recipient).map {
      (person: world.directory.person($0)?.id ?? "", letters: $1)
    }
    let wanted = people.filter { person == nil || $0.person == person }
    let sheaves = wanted.sorted { $0.person < $1.person }.map { views(of: $1, to: $0) }
    let places = sheaves.enumerated().flatMap { sheaf, letters in
      letters.indices.lazy.filter { letters[$0].date <= last }
        .map { (letters[$0].date, sheaf, $0) }
    }
    return places.sorted(by: <).map { sheaves[$1][$2] }
  }

  /// The letters to one person, in the order in which she gets them.
  private func views(of letters: [PaperLetter], to person: String) -> [ForecastView.Letter] {
    letters.map { letter in
      let zone = world.zone(ofPerson: letter.marks.recipient)
      return ForecastView.Letter(
        date: Zones.civil(letter.marks.at, in: zone).date, person: person,
        size: letter.headline.counts.sum, language: paper.language, letter: letter)
    }
  }

  /// What each person gets of letters in the order of their days.
  private static func readers(of letters: [ForecastView.Letter]) -> [ForecastView.Reader] {
    var readers: [String: ForecastView.Reader] = [:]
    for letter in letters {
      readers[letter.person, default: ForecastView.Reader(person: letter.person)].note(letter)
    }
    return readers.values.sorted { ($1.letters, $0.person) < ($0.letters, $1.person) }
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
  /// Counts her next letter; of two silences that are as long the first stands.
  fileprivate mutating func note(_ letter: ForecastView.Letter) {
    letters += 1
    largest = max(largest, letter.size)
    defer { latest = letter.date }
    guard let latest else { return }
    let days = latest.days(until: letter.date)
    if let silence, days <= silence.days { return }
    silence = ForecastView.Silence(person: person, from: latest, to: letter.date, days: days)
  }
}
