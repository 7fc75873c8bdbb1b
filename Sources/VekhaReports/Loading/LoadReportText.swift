import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// What loading changes, as people read it.
package struct LoadReportText {
  private let report: LoadReport

  package init(_ report: LoadReport) {
    self.report = report
  }

  package func text(_ look: Look) -> String {
    guard !report.isEmpty else { return look.say(Catalogue.Definitions.nothingChanges) }
    let lines = sources + directory + cases
    let migrations = report.migrations.grouped(by: \.difference).flatMap { _, alike in
      MigrationText(alike).lines
    }
    let waiting = report.waiting.map {
      Catalogue.Definitions.waits($0.roadmap, for: $0.organisation)
    }
    return (lines + migrations + waiting).map(look.say).joined(separator: "\n")
  }

  private var sources: [Bilingual] {
    report.sources.map {
      Catalogue.Definitions.source(kind: $0.kind.rawValue, $0.id, change: $0.change.rawValue)
    }
  }

  private var directory: [Bilingual] {
    guard let change = report.directory else { return [] }
    let counts: [(Bilingual, Int)] = [
      (Catalogue.Definitions.organisationsAdded, change.organisationsAdded),
      (Catalogue.Definitions.organisationsClosed, change.organisationsClosed),
      (Catalogue.Definitions.peopleAdded, change.peopleAdded),
      (Catalogue.Definitions.peopleLeft, change.peopleLeft),
      (Catalogue.Definitions.pairsAdded, change.pairsAdded),
      (Catalogue.Definitions.entriesChanged, change.changed),
    ]
    return [Catalogue.Definitions.directory(change.id, counts.filter { $0.1 > 0 })]
  }

  private var cases: [Bilingual] {
    [
      (Catalogue.Definitions.opens, report.opened), (Catalogue.Definitions.closes, report.closed),
    ].filter { !$0.1.isEmpty }.map { Catalogue.Definitions.cases($0.0, $0.1.inNaturalOrder) }
  }
}

/// One and the same difference in one or many cases.
private struct MigrationText {
  let migrations: [CaseMigration]

  init(_ alike: [CaseMigration]) {
    migrations = alike
  }

  var lines: [Bilingual] {
    guard let first = migrations.first else { return [] }
    let affected = Array(Set(migrations.flatMap(\.affected))).inNaturalOrder
    return [
      Catalogue.Definitions.migrates(migrations.map(\.caseID).inNaturalOrder, affected: affected)
    ]
      + first.added.map(Catalogue.Definitions.added)
      + first.moved.map { Catalogue.Definitions.moved($0.key, from: $0.from, to: $0.to) }
      + first.dropped.map(Catalogue.Definitions.dropped)
      + first.renamed.sorted { $0.key < $1.key }.map(Catalogue.Definitions.renamed)
      + (first.stage.map { [Catalogue.Definitions.movedToStage($0)] } ?? [])
  }
}

extension CaseMigration {
  /// What changes, whichever the case.
  fileprivate var difference: CaseMigration {
    var alike = self
    alike.caseID = ""
    alike.affected = []
    return alike
  }
}

extension [String] {
  fileprivate var inNaturalOrder: [String] {
    sorted { NaturalOrder($0) < NaturalOrder($1) }
  }
}
