import VekhaCore
import VekhaRuntime

/// A record as it stands in the table, before anything about it is believed.
struct JournalRow {
  var key: Int64
  var seal: Int
  var line: JournalLine
  var hash: [UInt8]

  static let query = """
    SELECT r.caseKey, r.seal, c.id, r.sequence, r.at, r.day, r.actorKind, r.actor,
      r.insteadOf, r.kind, r.fields, r.hash
    FROM record AS r LEFT JOIN caseState AS c ON c.key = r.caseKey
    ORDER BY r.caseKey, r.sequence
    """

  init(_ columns: inout Columns) throws {
    key = try columns.key()
    seal = try columns.number()
    line = JournalLine(
      caseID: columns.optionalText() ?? "#\(key)", sequence: try columns.number(),
      at: try columns.instant().seconds, day: try columns.text(), actorKind: try columns.text(),
      actor: columns.optionalNumber(), insteadOf: columns.optionalNumber(),
      written: WrittenEvent(kind: try columns.text(), fields: try columns.text()))
    hash = try columns.bytes()
  }
}
