package import VekhaCore

/// What the letters to one person keep to.
final class LetterTerms {
  let person: PersonKey
  /// The zone in which her letters find her.
  let zone: String
  let preferences: Preferences
  /// Whether she is written to herself, and not those through whom she is reached.
  let isDirect: Bool

  init(of person: PersonKey, zone: String, preferences: Preferences, isDirect: Bool) {
    (self.person, self.zone) = (person, zone)
    (self.preferences, self.isDirect) = (preferences, isDirect)
  }
}

extension World {
  /// What a person's letters keep to.
  func terms(of person: PersonKey) -> LetterTerms {
    notes.terms.value(of: person) {
      let zone = directory.person(person).map { self.zone(of: $0.organisation) } ?? "UTC"
      return LetterTerms(
        of: person, zone: zone, preferences: preferences(of: person),
        isDirect: directory.canBeWrittenTo(person))
    }
  }

  /// Whether nobody reads a person's letters but herself, and she nobody else's, today or ever.
  func readsForHerselfAlone(_ person: PersonKey) -> Bool {
    notes.loners.value(of: person) {
      directory.substitutions(by: person).isEmpty && directory.substitutions(for: person).isEmpty
    }
  }

  /// The zone in which a person's letters find her.
  package func zone(ofPerson person: PersonKey) -> String { terms(of: person).zone }

  /// What a wall clock in a zone shows.
  func civil(_ instant: Instant, in zone: String) -> CivilMoment {
    notes.clock.answer(to: ZonedInstant(instant: instant, zone: zone)) {
      Zones.civil(instant, in: zone)
    }
  }

  /// The instant at which a wall clock in a zone shows a moment.
  func instant(_ moment: CivilMoment, in zone: String) -> Instant {
    notes.instants.answer(to: ZonedMoment(moment: moment, zone: zone)) {
      Zones.instant(moment, in: zone)
    }
  }
}

/// A moment as somebody in a zone looks at it.
struct ZonedInstant: Equatable {
  var instant: Instant
  var zone: String
}

/// What a wall clock in a zone is to show.
struct ZonedMoment: Equatable {
  var moment: CivilMoment
  var zone: String
}
