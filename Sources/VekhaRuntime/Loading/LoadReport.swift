package import VekhaCore

/// What loading changes, or would change.
package struct LoadReport: Hashable, Sendable {
  package enum SourceChange: String, Hashable, Sendable {
    case added
    case changed
    case same
  }

  package struct SourceLine: Hashable, Sendable {
    package var kind: StoredSource.Kind
    package var id: String
    package var change: SourceChange
  }

  /// A roadmap that opens no case until a directory names its organisation.
  package struct Waiting: Hashable, Sendable {
    package var roadmap: String
    package var organisation: String
  }

  package var sources: [SourceLine] = []
  package var directory: DirectoryChange?
  /// Ids of cases that open.
  package var opened: [String] = []
  /// Ids of cases that close because their organisation did.
  package var closed: [String] = []
  package var migrations: [CaseMigration] = []
  package var waiting: [Waiting] = []

  package init() {}

  /// The same files again change nothing.
  package var isEmpty: Bool {
    sources.allSatisfy { $0.change == .same } && directory == nil && opened.isEmpty
      && closed.isEmpty && migrations.isEmpty
  }
}

/// How the people and organisations differ after loading.
package struct DirectoryChange: Hashable, Sendable {
  package var id: String
  package var organisationsAdded: Int
  package var organisationsClosed: Int
  package var peopleAdded: Int
  package var peopleLeft: Int
  package var pairsAdded: Int
  /// Organisations, people or pairs that stay but with other particulars.
  package var changed: Int
}

/// What a changed definition does to one running case.
package struct CaseMigration: Hashable, Sendable {
  package struct Move: Hashable, Sendable {
    package var key: OccurrenceKey
    package var from: CivilDate?
    package var to: CivilDate?
  }

  package var caseID: String
  package var added: [OccurrenceKey] = []
  package var moved: [Move] = []
  package var dropped: [OccurrenceKey] = []
  package var renamed: [String: String] = [:]
  /// The stage that took the place of a vanished one.
  package var stage: String?
  /// Ids of the people whom it touches.
  package var affected: [String] = []

  /// Reads the difference off the change that a migration makes.
  init(_ change: CaseChange, before: Case, directory: any Directory) {
    caseID = before.id
    for record in change.records { note(record.event, before: before) }
    affected = Set(change.holders.values.flatMap(\.people))
      .compactMap { directory.person($0)?.id }.sorted()
  }

  private mutating func note(_ event: Event, before: Case) {
    switch event {
    case .planned(let key, _, _) where StageDuty.stage(of: key.code) == nil: added.append(key)
    case .cancelled(let key, .dropped): dropped.append(key)
    case .renamed(let code, let new): renamed[code] = new
    case .migrated(_, let stage): self.stage = stage
    case .dueMoved(let key, let dates, _, _):
      let earlier = before.occurrences[key]?.dates.due
      moved.append(Move(key: key, from: earlier, to: dates.due))
    default: break
    }
  }

  package var isEmpty: Bool {
    added.isEmpty && moved.isEmpty && dropped.isEmpty && renamed.isEmpty && stage == nil
  }
}
