import VekhaCore
import VekhaRuntime

extension Transaction {
  func substitutions(for person: PersonKey) throws -> [Substitution] {
    try substitutions(where: "person = ?", person.rawValue)
  }

  func substitutions(by person: PersonKey) throws -> [Substitution] {
    try substitutions(where: "substitute = ?", person.rawValue)
  }

  func substitutions() throws -> [Substitution] { try substitutions(where: "true") }

  func save(_ substitution: Substitution) throws {
    try changingDirectory {
      try run(
        """
        INSERT INTO substitution (person, substitute, firstDay, lastDay, reason)
        VALUES (?, ?, ?, ?, ?)
        """, substitution.person.rawValue, substitution.substitute.rawValue,
        substitution.days.start.iso, substitution.days.end.iso, substitution.reason?.rawValue)
    }
  }

  func endSubstitutions(of person: PersonKey, from day: CivilDate) throws {
    let last = day.adding(days: -1)
    try changingDirectory {
      try run(
        "DELETE FROM substitution WHERE person = ? AND firstDay >= ?", person.rawValue, day.iso)
      try run(
        "UPDATE substitution SET lastDay = ? WHERE person = ? AND lastDay >= ?", last.iso,
        person.rawValue, day.iso)
    }
  }

  private func substitutions(
    where condition: String, _ value: (any Value)?...
  ) throws -> [Substitution] {
    try all(
      """
      SELECT person, substitute, firstDay, lastDay, reason
      FROM substitution WHERE \(condition) ORDER BY firstDay, id
      """, arguments: value, read: Substitution.init)
  }
}

extension Substitution {
  fileprivate init(_ columns: inout Columns) throws {
    let (person, substitute) = (try columns.person(), try columns.person())
    guard let days = Period(start: try columns.date(), end: try columns.date()) else {
      throw UnreadableRow()
    }
    self.init(
      person: person, substitute: substitute, days: days,
      reason: columns.optionalText().map(TextReference.init(rawValue:)))
  }
}
