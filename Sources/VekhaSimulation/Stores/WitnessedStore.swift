import Synchronization
import VekhaCore
package import VekhaRuntime

/// A store that tells what was committed to it; it stands right before the real one, behind every fault.
package final class WitnessedStore: ForwardingStore {
  package let store: any Store
  private let commits = Mutex<[Commit]>([])

  package init(_ store: any Store) {
    self.store = store
  }

  package func write<Value: Sendable>(
    _ durability: Durability, _ work: @escaping @Sendable (any StoreWriter) throws -> Value
  ) async throws -> Value {
    let (value, commit) = try await store.write(durability) { writer in
      let witness = Witness(writer)
      return (try work(witness), witness.commit)
    }
    if !commit.isEmpty { commits.withLock { $0.append(commit) } }
    return value
  }

  /// Whether anything was committed since it was last handed over.
  package var hasCommits: Bool { commits.withLock { !$0.isEmpty } }

  /// Hands over what was committed since the last time.
  package func collect() -> [Commit] {
    commits.withLock { commits in
      defer { commits = [] }
      return commits
    }
  }
}

/// The writer of one transaction, noting what passes through it.
private final class Witness: ForwardingWriter {
  let writer: any StoreWriter
  var commit = Commit()

  init(_ writer: any StoreWriter) {
    self.writer = writer
  }

  func save(_ change: CaseChange) throws {
    try writer.save(change)
    commit.changes.append(change)
  }

  func save(_ letter: Letter, carrying reminders: [Reminder.ID]) throws {
    try writer.save(letter, carrying: reminders)
    commit.letters.append(ComposedLetter(letter: letter, reminders: reminders))
  }

  func update(_ letter: LetterMark) throws {
    try writer.update(letter)
    commit.marks.append(letter)
  }

  func drop(_ reminders: [Reminder.ID]) throws {
    try writer.drop(reminders)
    commit.dropped += reminders
  }

  func save(_ source: StoredSource, at moment: Instant) throws {
    try writer.save(source, at: moment)
    commit.sources.append(source)
  }

  func save(_ draft: DirectoryDraft, at moment: Instant) throws {
    try writer.save(draft, at: moment)
    commit.changesDirectory = true
  }

  func save(_ organisation: Organisation) throws {
    try writer.save(organisation)
    commit.changesDirectory = true
  }

  func save(_ person: PersonDraft) throws {
    try writer.save(person)
    commit.changesDirectory = true
  }

  func save(_ pair: PairDraft) throws {
    try writer.save(pair)
    commit.changesDirectory = true
  }

  func depart(_ person: PersonKey, on day: CivilDate) throws {
    try writer.depart(person, on: day)
    commit.changesDirectory = true
  }
}
