import VekhaCore
import VekhaRuntime

/// What people decide about letters: silences, absences and wishes.
extension Municipality {
  /// Keeps people from being reminded, as the coordinator asks it.
  @discardableResult
  func silence(
    _ object: SilenceEntry.Object, through day: String, at time: String
  ) async throws -> Int {
    try await Casework(store: store, memory: memory).silence(
      object, through: Self.date(day), reason: Self.text("Карантин"),
      by: actor("coordinator"), at: .explicit(Self.instant(time)))
  }

  /// Names who stands in for a person.
  func substitute(
    _ substitute: String, for person: String, from first: String, through last: String,
    at time: String
  ) async throws {
    guard let days = Period(start: try Self.date(first), end: try Self.date(last)) else {
      throw UnreadableTime(text: last)
    }
    let substitution = Substitution(
      person: try await key(of: person), substitute: try await key(of: substitute), days: days)
    try await Registrar(store: store, memory: memory).substitute(
      substitution, by: .administrator, at: .explicit(Self.instant(time)))
  }

  /// Lets a person choose how she wants her letters.
  func prefer(_ preferences: Preferences, by person: String) async throws {
    let key = try await key(of: person)
    try await store.write { try $0.save(preferences, of: key) }
  }

  /// Does what a daemon does: makes a pass whenever something is due.
  func run(from start: String, through last: CivilDate) async throws {
    let end = try Self.instant("\(last.adding(days: 1))T00:00:00+04:00")
    var now: Instant? = try Self.instant(start)
    while let moment = now, moment < end {
      try await tick(at: moment)
      now = try await store.read { try $0.nextMoment() }
        .map { max($0, moment.adding(seconds: 1)) }
    }
  }

  func key(of person: String) async throws -> PersonKey {
    let key = try await store.read { try $0.directory().key(ofPerson: person) }
    guard let key else { throw UnknownName.person(person) }
    return key
  }

  static func date(_ text: String) throws -> CivilDate {
    guard let date = CivilDate(text) else { throw UnreadableTime(text: text) }
    return date
  }

  static func text(_ words: String) -> SaltedText {
    SaltedText.sealing(words)
  }
}
