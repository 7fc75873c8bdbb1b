package import VekhaCore

/// Today at a glance.
package struct StatusView: Hashable, Sendable, Encodable {
  package struct StageCount: Hashable, Sendable, Encodable {
    package var definition: String
    package var stage: String
    package var cases: Int
  }

  package struct DefinitionCount: Hashable, Sendable, Encodable {
    package var definition: String
    package var active: Int
    package var suspended: Int
    package var closed: Int
    package var overdue: Int
    package var dueSoon: Int
    package var undated: Int
  }

  package var date: CivilDate
  package var overdue: Int
  /// Due within seven days, today included.
  package var dueSoon: Int
  package var definitions: [DefinitionCount]
  package var stages: [StageCount]
  package var lettersWaiting: Int
  package var lettersDead: Int
}

extension ItemViews {
  /// Counts what is overdue and due soon, cases by stage, and letters that have not left.
  package func status() throws -> StatusView {
    let first = try world.reader.caseHeads(CaseFilter(limit: 1)).first
    let date = try first.map(today) ?? Zones.civil(at, in: "UTC").date
    let cases = try world.reader.caseCounts()
    let duties = try world.reader.dutyCounts(before: date, upTo: date.adding(days: 7))
    return StatusView(
      date: date, overdue: duties.reduce(0) { $0 + $1.overdue },
      dueSoon: duties.reduce(0) { $0 + $1.soon },
      definitions: definitionCounts(cases, duties), stages: stageCounts(cases),
      lettersWaiting: try world.reader.letterCount(.pending),
      lettersDead: try world.reader.letterCount(.dead))
  }

  private func definitionCounts(
    _ cases: [CaseCount], _ duties: [DutyCount]
  ) -> [StatusView.DefinitionCount] {
    Dictionary(grouping: cases, by: \.definition).sorted { $0.key < $1.key }.map { id, cases in
      let due = duties.first { $0.definition == id }
      return StatusView.DefinitionCount(
        definition: id, active: cases.count(of: .active), suspended: cases.count(of: .suspended),
        closed: cases.count(of: .closed), overdue: due?.overdue ?? 0, dueSoon: due?.soon ?? 0,
        undated: due?.undated ?? 0)
    }
  }

  private func stageCounts(_ cases: [CaseCount]) -> [StatusView.StageCount] {
    cases.filter { $0.status == .active }.compactMap { row in
      row.stage.map { .init(definition: row.definition, stage: $0, cases: row.count) }
    }
  }
}

extension [CaseCount] {
  fileprivate func count(of status: Case.Status) -> Int {
    reduce(0) { $0 + ($1.status == status ? $1.count : 0) }
  }
}
