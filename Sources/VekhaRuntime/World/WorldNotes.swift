import VekhaCore

/// What was found out about one snapshot, so that many cases of one order ask once.
final class WorldNotes {
  let contexts = Notes<CasePlace, Context>()
  let footings = Notes<ScopedPlace, Footing>()
  let sights = Notes<ScopedPlace, Footing>()
  let calendars = Notes<String, WorkCalendar?>()
  let policies = Notes<String, ReminderPolicy?>()
  let definitions = Notes<DefinitionReference, Definition>()
  let zones = Notes<String, String>()
  let terms = Notes<PersonKey, LetterTerms>()
  let routes = Notes<PersonKey, [Route]>()
  let loners = Notes<PersonKey, Bool>()
  /// All that happens in one pass happens at one moment, nearly always in one zone.
  var clock = Latest<ZonedInstant, CivilMoment>()
  var instants = Latest<ZonedMoment, Instant>()
  var delivery = Latest<DefinitionReference, DeliveryRules>()
}

/// What the surroundings of a case depend on.
struct CasePlace: Hashable {
  var definition: DefinitionReference
  var organisation: String
  var members: Members
  var actor: Actor

  /// A place has few pairs, so its names alone tell nearly all of them apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(definition.id)
    hasher.combine(organisation)
    hasher.combine(members.mentees.first)
  }
}

/// What the footing of a case depends on.
struct ScopedPlace: Hashable {
  var place: CasePlace
  var scope: Scope
}

/// What is remembered of each case of a snapshot in which time passes.
package final class Diaries {
  private let known = Notes<String, CaseNotes>()

  package init() {}

  func notes(of caseID: String) -> CaseNotes { known.value(of: caseID) { CaseNotes() } }
}

/// What is remembered of one case while time passes.
final class CaseNotes {
  let diary = Diary()
  /// What the week's round saw last.
  var look: KnownLook?
  /// What it went by last, and where.
  var footing: (place: ScopedPlace, footing: Footing)?
}

/// Answers that hold as long as the snapshot that they were read from.
final class Notes<Key: Hashable, Value> {
  private var known: [Key: Value] = [:]

  func value(of key: Key, else find: () throws -> Value) rethrows -> Value {
    if let value = known[key] { return value }
    let value = try find()
    known[key] = value
    return value
  }
}
