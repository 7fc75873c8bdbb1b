import VekhaCore
import VekhaRuntime

extension Transaction {
  func silences() throws -> [SilenceEntry] { try silences(where: "true") }

  func silences(ofOrganisation id: String) throws -> [SilenceEntry] {
    try silences(where: "organisation = ?", id)
  }

  func add(_ entry: SilenceEntry) throws -> Int {
    let (organisation, id, code) = entry.object.columns
    try run(
      """
      INSERT INTO silence (organisation, caseID, code, firstDay, lastDay, reason, author)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, organisation, id, code, entry.from.iso, entry.through.iso, entry.reason.rawValue,
      entry.author?.rawValue)
    return try first("SELECT max(id) FROM silence") { try $0.number() } ?? 0
  }

  func endSilence(_ id: Int, through day: CivilDate) throws {
    try run("UPDATE silence SET lastDay = min(lastDay, ?) WHERE id = ?", day.iso, id)
  }

  private func silences(
    where condition: String, _ value: (any Value)?...
  ) throws -> [SilenceEntry] {
    try all(
      """
      SELECT id, organisation, caseID, code, firstDay, lastDay, reason, author
      FROM silence WHERE \(condition) ORDER BY id
      """, arguments: value, read: SilenceEntry.init)
  }
}

extension SilenceEntry.Object {
  fileprivate var columns: (organisation: String?, caseID: String?, code: String?) {
    switch self {
    case .organisation(let id): (id, nil, nil)
    case .case(let id): (nil, id, nil)
    case .item(let id, let code): (nil, id, code)
    }
  }
}

extension SilenceEntry {
  fileprivate init(_ columns: inout Columns) throws {
    let id = try columns.number()
    let object: Object
    switch (columns.optionalText(), columns.optionalText(), columns.optionalText()) {
    case (let organisation?, nil, nil): object = .organisation(organisation)
    case (nil, let id?, nil): object = .case(id)
    case (nil, let id?, let code?): object = .item(id, code)
    default: throw UnreadableRow()
    }
    self.init(
      id: id, object: object, from: try columns.date(), through: try columns.date(),
      reason: TextReference(rawValue: try columns.text()), author: columns.optionalPerson())
  }
}
