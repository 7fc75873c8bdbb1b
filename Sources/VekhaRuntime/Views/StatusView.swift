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
    let heads = try world.reader.caseHeads(CaseFilter())
    let rows = try world.reader.occurrences(
      OccurrenceFilter(
        dueBy: Zones.latestDate(at: at).adding(days: 7), includesUndated: true))
    let date = heads.isEmpty ? Zones.civil(at, in: "UTC").date : try today(of: heads[0])
    let letters = try world.reader.letters(LetterFilter(states: [.pending, .dead]))
    let counts = Dictionary(grouping: rows.filter { $0.occurrence.isOutstanding }) {
      $0.definition.id
    }.mapValues { DueCount($0, on: date) }
    return StatusView(
      date: date, overdue: counts.values.reduce(0) { $0 + $1.overdue },
      dueSoon: counts.values.reduce(0) { $0 + $1.soon },
      definitions: definitionCounts(heads, counts), stages: stageCounts(heads),
      lettersWaiting: letters.count { $0.state == .pending },
      lettersDead: letters.count { $0.state == .dead })
  }

  private func definitionCounts(
    _ heads: [Case], _ counts: [String: DueCount]
  ) -> [StatusView.DefinitionCount] {
    Dictionary(grouping: heads, by: \.definition.id).sorted { $0.key < $1.key }.map { id, cases in
      StatusView.DefinitionCount(
        definition: id, active: cases.count { $0.status == .active },
        suspended: cases.count { $0.status == .suspended },
        closed: cases.count { $0.status == .closed }, overdue: counts[id]?.overdue ?? 0,
        dueSoon: counts[id]?.soon ?? 0, undated: counts[id]?.undated ?? 0)
    }
  }

  private func stageCounts(_ heads: [Case]) -> [StatusView.StageCount] {
    let active = heads.filter { $0.status == .active && $0.stage != nil }
    return Dictionary(grouping: active) { [$0.definition.id, $0.stage ?? ""] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { StatusView.StageCount(definition: $0.key[0], stage: $0.key[1], cases: $0.value.count) }
  }
}

/// How many duties are late, soon due, or without a date.
private struct DueCount {
  var overdue: Int
  var soon: Int
  var undated: Int

  init(_ rows: [OccurrenceRow], on date: CivilDate) {
    let dues = rows.map(\.occurrence.dates.due)
    overdue = dues.count { $0.map { $0 < date } ?? false }
    soon = dues.count { $0.map { date <= $0 && $0 <= date.adding(days: 7) } ?? false }
    undated = dues.count { $0 == nil }
  }
}
