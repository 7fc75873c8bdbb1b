import Synchronization
import VekhaCore

/// The entries of one revision of the directory that somebody has asked for, and what follows from them and from the
/// sources current in it.
final class KnownEntries: Sendable {
  let organisations = Lookups<String, Organisation?>()
  let people = Lookups<PersonKey, Person?>()
  let preferences = Lookups<PersonKey, Preferences?>()
  let keys = Lookups<String, PersonKey?>()
  let pairs = Lookups<String, Pair?>()
  let holders = Lookups<Tenure, [PersonKey]>()
  let centres = Lookups<String, [String]>()
  let absences = Lookups<PersonKey, [Substitution]>()
  let substitutes = Lookups<PersonKey, [Substitution]>()
  let children = Lookups<String, [String]>()
  let calendars = Lookups<String, WorkCalendar?>()
  let policies = Lookups<String, ReminderPolicy?>()
  let contexts = Lookups<CasePlace, Context>(most: 500)
}

/// Answers kept so that a question is asked of the database once; so many at most as cost a few megabytes.
final class Lookups<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let known = Mutex<[Key: Value]>([:])
  private let most: Int

  init(most: Int = 5_000) {
    self.most = most
  }

  /// The answer, kept or found; where the search fails, the reader fails and the answer does not matter.
  func value(
    of key: Key, or none: Value, in reader: any StoreReader, search: () throws -> Value
  ) -> Value {
    do { return try value(of: key, in: reader, search: search) } catch {
      reader.fail(with: error)
      return none
    }
  }

  /// The answer, kept or found; what was found by a reader that failed on the way is not kept.
  func value(
    of key: Key, in reader: any StoreReader, search: () throws -> Value
  ) rethrows -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let value = try search()
    if !reader.hasFailed { keep(value, for: key) }
    return value
  }

  private func keep(_ value: Value, for key: Key) {
    known.withLock { known in
      if known.count >= most { known = [:] }
      known[key] = value
    }
  }
}
