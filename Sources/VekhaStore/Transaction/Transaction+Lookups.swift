import VekhaCore
import VekhaRuntime

// Single entries of the directory, each by an index.

extension Transaction {
  func organisation(_ id: String) throws -> Organisation? {
    try organisations(where: "id = ?", id).first
  }

  func person(_ key: PersonKey) throws -> Person? {
    let tenures = try all(
      "SELECT role, organisation FROM tenure WHERE person = ?", key.rawValue
    ) { Tenure(role: Role(rawValue: try $0.text()), organisation: try $0.text()) }
    return try people(holding: [key: tenures], where: "key = ?", key.rawValue).first
  }

  func key(ofPerson id: String) throws -> PersonKey? {
    try first("SELECT key FROM person WHERE id = ?", id) { try $0.person() }
  }

  func pair(_ id: String) throws -> Pair? {
    try pairs(of: members(where: "pair = ?", id), where: "id = ?", id).first
  }

  func holders(of tenure: Tenure) throws -> [PersonKey] {
    try all(
      """
      SELECT t.person FROM tenure AS t JOIN person AS p ON p.key = t.person
      WHERE t.organisation = ? AND t.role = ? AND p.hasLeft = 0 AND p.id IS NOT NULL
      ORDER BY t.person
      """, tenure.organisation, tenure.role.rawValue
    ) { try $0.person() }
  }

  func centres(coordinatingFor authority: String) throws -> [String] {
    try all("SELECT id FROM organisation WHERE coordinates = ? ORDER BY id", authority) {
      try $0.text()
    }
  }

  func organisations(under parent: String) throws -> [String] {
    try all("SELECT id FROM organisation WHERE parent = ? ORDER BY id", parent) {
      try $0.text()
    }
  }
}
