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

  func dutyGaps(on day: CivilDate) throws -> DutyGaps {
    let gaps = try first(
      """
      SELECT (
        SELECT count(*) FROM vacancy AS v
        CROSS JOIN occurrence AS o
          ON o.caseKey = v.caseKey AND o.code = v.code AND o.date = v.date
        CROSS JOIN caseState AS c ON c.key = o.caseKey
        WHERE \(Selection.outstanding) AND \(Selection.running)
      ), (
        SELECT count(*) FROM (
          \(Self.silencedLate(where: "c.organisation = s.organisation"))
          UNION \(Self.silencedLate(where: "c.id = s.caseID"))
        )
      )
      """, day.iso
    ) { DutyGaps(vacant: try $0.number(), silencedLate: try $0.number()) }
    return gaps ?? DutyGaps(vacant: 0, silencedLate: 0)
  }

  /// Starts from the silences, of which there are few, and not from all that is late.
  private static func silencedLate(where place: String) -> String {
    """
    SELECT o.caseKey, o.code, o.date FROM silence AS s
    CROSS JOIN caseState AS c ON \(place)
    CROSS JOIN occurrence AS o ON o.caseKey = c.key AND (s.code IS NULL OR s.code = o.code)
    WHERE ?1 BETWEEN s.firstDay AND s.lastDay AND o.due < ?1
      AND \(Selection.outstanding) AND \(Selection.running)
    """
  }

  func letterCount(_ state: Letter.State) throws -> Int {
    try first("SELECT count(*) FROM letter WHERE state = ?", state.rawValue) {
      try $0.number()
    } ?? 0
  }
}
