import VekhaCore
import VekhaRuntime

extension Transaction {
  func caseCounts() throws -> [CaseCount] {
    try all(
      """
      SELECT definition, status, stage, cases FROM caseTally
      WHERE cases > 0 ORDER BY definition, status, stage
      """
    ) { columns in
      let (definition, status) = (try columns.text(), try columns.word() as Case.Status)
      let stage = try columns.text()
      return CaseCount(
        definition: definition, status: status, stage: stage.isEmpty ? nil : stage,
        count: try columns.number())
    }
  }

  /// Goes along two stretches of the index of outstanding duties: without a date, and up to the last day.
  func dutyCounts(before day: CivilDate, upTo last: CivilDate) throws -> [DutyCount] {
    try all(
      """
      SELECT c.definition, sum(d.due < ?1), sum(d.due >= ?1), sum(d.due IS NULL) FROM (
        SELECT caseKey, due FROM occurrence AS o WHERE \(Selection.outstanding) AND due IS NULL
        UNION ALL
        SELECT caseKey, due FROM occurrence AS o WHERE \(Selection.outstanding) AND due <= ?2
          AND code NOT GLOB '\(StageDuty.prefix)*'
      ) AS d CROSS JOIN caseState AS c ON c.key = d.caseKey
      GROUP BY c.definition ORDER BY c.definition
      """, day.iso, last.iso
    ) { columns in
      DutyCount(
        definition: try columns.text(), overdue: Int(columns.optionalNumber() ?? 0),
        soon: Int(columns.optionalNumber() ?? 0), undated: try columns.number())
    }
  }

  func letterCount(_ state: Letter.State) throws -> Int {
    try first("SELECT count(*) FROM letter WHERE state = ?", state.rawValue) {
      try $0.number()
    } ?? 0
  }
}
