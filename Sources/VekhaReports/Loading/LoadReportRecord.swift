import VekhaCore
package import VekhaRuntime

/// What loading changes, as scripts read it.
package struct LoadReportRecord: Encodable {
  fileprivate struct Source: Encodable {
    var kind: String
    var id: String
    var change: String
  }

  fileprivate struct Migration: Encodable {
    struct Move: Encodable {
      var code: String
      var occurrence: String
      var from: CivilDate?
      var to: CivilDate?
    }

    struct Duty: Encodable {
      var code: String
      var occurrence: String
    }

    var `case`: String
    var added: [Duty]
    var moved: [Move]
    var dropped: [Duty]
    var renamed: [String: String]
    var stage: String?
    /// Ids of the people whom it touches.
    var affected: [String]
  }

  fileprivate struct People: Encodable {
    var id: String
    var organisationsAdded: Int
    var organisationsClosed: Int
    var peopleAdded: Int
    var peopleLeft: Int
    var pairsAdded: Int
    var changed: Int
  }

  private let sources: [Source]
  private let directory: People?
  private let opened: [String]
  private let closed: [String]
  private let migrations: [Migration]

  package init(_ report: LoadReport) {
    sources = report.sources.map {
      Source(kind: $0.kind.rawValue, id: $0.id, change: $0.change.rawValue)
    }
    directory = report.directory.map(People.init)
    opened = report.opened
    closed = report.closed
    migrations = report.migrations.map(Migration.init)
  }
}

extension LoadReportRecord.People {
  fileprivate init(_ change: DirectoryChange) {
    self.init(
      id: change.id, organisationsAdded: change.organisationsAdded,
      organisationsClosed: change.organisationsClosed, peopleAdded: change.peopleAdded,
      peopleLeft: change.peopleLeft, pairsAdded: change.pairsAdded, changed: change.changed)
  }
}

extension LoadReportRecord.Migration {
  fileprivate init(_ migration: CaseMigration) {
    self.init(
      case: migration.caseID, added: migration.added.map(Duty.init),
      moved: migration.moved.map {
        Move(
          code: $0.key.code, occurrence: $0.key.date?.iso ?? "", from: $0.from, to: $0.to)
      },
      dropped: migration.dropped.map(Duty.init), renamed: migration.renamed,
      stage: migration.stage, affected: migration.affected)
  }
}

extension LoadReportRecord.Migration.Duty {
  fileprivate init(_ key: OccurrenceKey) {
    self.init(code: key.code, occurrence: key.date?.iso ?? "")
  }
}
