import VekhaCore
import VekhaRuntime

extension Transaction {
  func directoryRevision() throws -> Int {
    try first("SELECT number FROM directoryRevision") { try $0.number() } ?? 0
  }

  func directory() throws -> WholeDirectory {
    let tenures = try tenures()
    let members = try members()
    var directory = WholeDirectory(
      organisations: try organisations(), people: try people(holding: tenures),
      pairs: try pairs(of: members))
    directory.substitutions = try substitutions()
    return directory
  }

  func directoryHeaders() throws -> [DirectoryDraft] {
    let roles = try all("SELECT directory, id, title FROM role") { columns in
      (directory: try columns.text(), id: try columns.text(), title: try columns.text())
    }
    let byDirectory = Dictionary(grouping: roles, by: \.directory)
    let headers = try all("SELECT id, programme FROM directory ORDER BY id") { columns in
      let id = try columns.text()
      let own = (byDirectory[id] ?? []).map { ($0.id, $0.title) }
      return DirectoryDraft(
        id: id, programme: columns.optionalText(), roles: Dictionary(uniqueKeysWithValues: own))
    }
    return try headers.map { header in
      var header = header
      header.organisations = try organisations(where: "directory = ?", header.id)
      return header
    }
  }

  func pairsStarting(by date: CivilDate, limit: Int) throws -> [String] {
    try all(
      """
      SELECT id FROM pair
      WHERE start <= ? AND start IS NOT NULL AND isStarted = 0 AND hasEnded = 0
      ORDER BY start, id LIMIT ?
      """, date.iso, limit, read: { try $0.text() })
  }

  func nextPairStart() throws -> CivilDate? {
    try first(
      """
      SELECT start FROM pair WHERE start IS NOT NULL AND isStarted = 0 AND hasEnded = 0
      ORDER BY start LIMIT 1
      """, read: { try $0.date() })
  }
}

// MARK: - Parts

extension Transaction {
  func organisations(where condition: String = "true", _ value: (any Value)?...) throws
    -> [Organisation]
  {
    try all(
      """
      SELECT id, title, kind, parent, coordinates, timezone, isClosed
      FROM organisation WHERE \(condition) ORDER BY id
      """, arguments: value
    ) { columns in
      Organisation(
        id: try columns.text(), title: try columns.text(), kind: try columns.text(),
        parent: columns.optionalText(), coordinates: columns.optionalText(),
        timezone: columns.optionalText(), isClosed: try columns.flag())
    }
  }

  func tenures() throws -> [PersonKey: [Tenure]] {
    var found: [PersonKey: [Tenure]] = [:]
    for (person, tenure) in try all(
      "SELECT person, role, organisation FROM tenure",
      read: { columns in
        (
          try columns.person(),
          Tenure(role: Role(rawValue: try columns.text()), organisation: try columns.text())
        )
      })
    { found[person, default: []].append(tenure) }
    return found
  }

  func people(
    holding tenures: [PersonKey: [Tenure]], where condition: String = "true",
    _ value: (any Value)?...
  ) throws -> [Person] {
    try all(
      """
      SELECT key, id, name, organisation, email, telegram, born, hasLeft, leftOn
      FROM person WHERE \(condition) ORDER BY key
      """, arguments: value
    ) { columns in
      let key = try columns.person()
      return Person(
        key: key, id: columns.optionalText() ?? "", name: try columns.text(),
        organisation: try columns.text(), tenures: tenures[key] ?? [], email: try columns.text(),
        telegram: try columns.text(), born: try columns.optionalDate(),
        hasLeft: try columns.flag(), leftOn: try columns.optionalDate())
    }
  }

  func members(
    where condition: String = "true", _ value: (any Value)?...
  ) throws -> [String: Members] {
    var found: [String: Members] = [:]
    let rows = try all(
      "SELECT pair, part, person FROM pairMember WHERE \(condition) ORDER BY pair, part, position",
      arguments: value
    ) { (try $0.text(), try $0.text(), try $0.person()) }
    for (pair, part, person) in rows {
      switch part {
      case "mentor": found[pair, default: Members()].mentors.append(person)
      case "mentee": found[pair, default: Members()].mentees.append(person)
      default: found[pair, default: Members()].curator = person
      }
    }
    return found
  }

  func pairs(
    of members: [String: Members], where condition: String = "true", _ value: (any Value)?...
  ) throws -> [Pair] {
    try all(
      """
      SELECT id, organisation, form, kind, start
      FROM pair WHERE hasEnded = 0 AND \(condition) ORDER BY id
      """, arguments: value
    ) { columns in
      let id = try columns.text()
      return Pair(
        id: id, organisation: try columns.text(), form: try columns.text(),
        kind: try columns.text(), members: members[id] ?? Members(),
        start: try columns.optionalDate())
    }
  }
}
