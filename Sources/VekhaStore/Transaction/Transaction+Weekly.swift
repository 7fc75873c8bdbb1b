import VekhaCore
import VekhaRuntime

// What the week's round looks at.
extension Transaction {
  func tallies(on day: CivilDate) throws -> [OrganisationTally] {
    try all(
      """
      SELECT c.organisation, sum(o.status IN ('done', 'waived')),
        sum(\(Selection.outstanding) AND (o.due IS NULL OR o.due >= ?1)),
        sum(\(Selection.outstanding) AND o.due < ?1)
      FROM caseState AS c JOIN occurrence AS o ON o.caseKey = c.key
      GROUP BY c.organisation ORDER BY c.organisation
      """, day.iso
    ) { columns in
      OrganisationTally(
        organisation: try columns.text(), done: try columns.number(),
        inTime: try columns.number(), late: Int(columns.optionalNumber() ?? 0))
    }
  }

  func records(recordedIn span: Range<Instant>, kinds: Set<String>) throws -> [Record] {
    try all(
      """
      SELECT c.id, r.sequence, r.at, r.day, r.actorKind, r.actor, r.insteadOf, r.kind,
        r.fields
      FROM record AS r JOIN caseState AS c ON c.key = r.caseKey
      WHERE r.seal > (
          SELECT coalesce((SELECT number FROM seal WHERE at < ? ORDER BY number DESC LIMIT 1), 0)
        ) AND r.at < ? AND r.kind IN (SELECT value FROM json_each(?))
      ORDER BY c.id, r.sequence
      """, span.lowerBound.seconds, span.upperBound.seconds, kinds.sorted().json
    ) { columns in try Record(ofCase: columns.text(), &columns) }
  }

  func weeklyDay() throws -> CivilDate? {
    try first("SELECT day FROM weeklyRound") { try $0.date() }
  }

  func save(weeklyDay day: CivilDate) throws {
    try run(
      """
      INSERT INTO weeklyRound (id, day) VALUES (1, ?)
      ON CONFLICT (id) DO UPDATE SET day = excluded.day
      """, day.iso)
  }

  func people(holding roles: Set<Role>) throws -> [Person] {
    try all(
      """
      SELECT DISTINCT t.person FROM tenure AS t
      WHERE t.role IN (SELECT value FROM json_each(?)) ORDER BY t.person
      """, roles.map(\.rawValue).sorted().json, read: { try $0.person() }
    ).compactMap(person).filter { !$0.hasLeft && !$0.id.isEmpty }
  }
}
