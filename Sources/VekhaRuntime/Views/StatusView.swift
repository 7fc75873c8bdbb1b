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

  /// A duty for which nobody answers, and who stands in.
  package struct Vacancy: Hashable, Sendable, Encodable {
    package var caseID: String
    package var code: String
    package var occurrence: String
    package var title: String
    package var due: CivilDate?
    /// The ids of those to whom it fell.
    package var standIn: [String]

    private enum CodingKeys: String, CodingKey {
      case caseID = "case"
      case code, occurrence, title, due, standIn
    }
  }

  package var date: CivilDate
  package var overdue: Int
  /// Those of the overdue ones of which a silence keeps letters back.
  package var silencedOverdue: Int
  /// Due within seven days, today included.
  package var dueSoon: Int
  /// For how many duties nobody answers, and the first of them.
  package var vacant: Int
  package var vacancies: [Vacancy]
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
    let gaps = try world.reader.dutyGaps(on: date)
    return StatusView(
      date: date, overdue: duties.reduce(0) { $0 + $1.overdue },
      silencedOverdue: gaps.silencedLate, dueSoon: duties.reduce(0) { $0 + $1.soon },
      vacant: gaps.vacant, vacancies: gaps.vacant > 0 ? try vacancies() : [],
      definitions: definitionCounts(cases, duties), stages: stageCounts(cases),
      lettersWaiting: try world.reader.letterCount(.pending),
      lettersDead: try world.reader.letterCount(.dead))
  }

  private func vacancies() throws -> [StatusView.Vacancy] {
    var filter = OccurrenceFilter()
    (filter.isVacant, filter.limit) = (true, Self.vacanciesMax)
    return try world.reader.occurrences(filter).map { row in
      let key = row.occurrence.key
      return StatusView.Vacancy(
        caseID: row.caseID, code: key.code, occurrence: key.date?.iso ?? "",
        title: try world.definition(row.definition).find(item: key.code)?.item.title ?? "",
        due: row.occurrence.dates.due,
        standIn: row.holders.compactMap { world.directory.person($0)?.id })
    }
  }

  private static let vacanciesMax = 10

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
