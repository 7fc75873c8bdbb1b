package import VekhaCore

/// A request for a later date that waits for the coordinator, as users and scripts see it.
package struct PostponementView: Hashable, Sendable, Encodable {
  package var caseID: String
  package var code: String
  package var occurrence: String
  package var title: String
  package var due: CivilDate?
  package var until: CivilDate
  package var reason: String
  /// The person's id in the directory; empty where an administrator asked.
  package var by: String

  enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case code, occurrence, title, due, until, reason, by
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(caseID, forKey: .caseID)
    try container.encode(code, forKey: .code)
    try container.encode(occurrence, forKey: .occurrence)
    try container.encode(title, forKey: .title)
    try container.encode(due, forKey: .due)
    try container.encode(until, forKey: .until)
    try container.encode(reason, forKey: .reason)
    try container.encode(by, forKey: .by)
  }
}

extension World {
  /// Every request that nobody has answered, in the order of the cases.
  package func postponements(in pattern: String? = nil) throws -> [PostponementView] {
    let rows = try reader.occurrences(OccurrenceFilter(casePattern: pattern))
      .filter { $0.occurrence.request != nil && $0.occurrence.isOutstanding }
    let texts = try reader.texts(Set(rows.compactMap { $0.occurrence.request?.reason }))
    return try rows.sorted { ($0.caseID, $0.occurrence.key) < ($1.caseID, $1.occurrence.key) }
      .compactMap { row in
        try row.occurrence.request.map { try view(of: $0, in: row, texts) }
      }
  }

  private func view(
    of request: PostponementRequest, in row: OccurrenceRow, _ texts: [TextReference: String]
  ) throws -> PostponementView {
    let item = try definition(row.definition).find(item: row.occurrence.key.code)?.item
    return PostponementView(
      caseID: row.caseID, code: row.occurrence.key.code,
      occurrence: row.occurrence.key.date?.iso ?? "", title: item?.title ?? "",
      due: row.occurrence.dates.due, until: request.until, reason: texts[request.reason] ?? "",
      by: request.by.flatMap { directory.person($0)?.id } ?? "")
  }
}
