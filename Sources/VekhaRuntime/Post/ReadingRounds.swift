import VekhaCore

/// Who reads whose letters at a moment: herself, or while she is away the one who stands in for her.
struct ReadingRounds {
  private let world: World
  private let at: Instant
  /// Everybody who is to be written to, each once.
  private(set) var readers: [PersonKey] = []
  /// Whose letters those get who read not for themselves alone.
  private var read: [PersonKey: [PersonKey]] = [:]

  /// Takes the people for whom something waits.
  init(_ people: [PersonKey], in world: World, at: Instant) {
    self.world = world
    self.at = at
    var seen = Set<PersonKey>(minimumCapacity: people.count)
    for person in people {
      let isLoner = world.readsForHerselfAlone(person)
      let reader = isLoner ? person : reader(for: person)
      if seen.insert(reader).inserted {
        readers.append(reader)
        let away = isLoner ? [] : self.people(inWhosePlace: reader)
        if !away.isEmpty { read[reader] = [reader] + away }
      }
      // Where their zones differ, her absence may have begun while the substitute's day has not.
      if person != reader, !self.people(readBy: reader).contains(person) {
        read[reader, default: [reader]].append(person)
      }
    }
  }

  /// Those whose reminders are looked at.
  var people: [PersonKey] { readers.flatMap { people(readBy: $0) } }

  func people(readBy reader: PersonKey) -> [PersonKey] { read[reader] ?? [reader] }

  /// Those who are away and in whose place a reader is written to.
  func principals(readBy reader: PersonKey) -> Set<PersonKey> {
    read[reader].map { Set($0).subtracting([reader]) } ?? []
  }

  private func people(inWhosePlace reader: PersonKey) -> [PersonKey] {
    world.directory.principals(of: reader, on: today(of: reader))
      .filter { self.reader(for: $0) == reader }
  }

  private func reader(for person: PersonKey) -> PersonKey {
    world.directory.standIn(for: person, on: today(of: person))
  }

  func today(of person: PersonKey) -> CivilDate {
    world.civil(at, in: world.zone(ofPerson: person)).date
  }
}
