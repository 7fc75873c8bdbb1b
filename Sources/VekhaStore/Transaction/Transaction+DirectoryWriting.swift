import GRDB
import VekhaCore
import VekhaRuntime

extension Transaction {
  func save(_ draft: DirectoryDraft, at moment: Instant) throws {
    try changingDirectory {
      try save(headerOf: draft)
      try save(organisationsOf: draft)
      try save(peopleOf: draft)
      try save(pairsOf: draft)
    }
  }

  func save(_ organisation: Organisation) throws {
    let directory = try directory(of: "organisation", id: organisation.id)
    let near = try organisation.parent.flatMap { try self.directory(of: "organisation", id: $0) }
    try changingDirectory {
      try write(organisation, in: directory ?? near ?? onlyDirectory())
    }
  }

  func save(_ person: PersonDraft) throws {
    let directory = try directory(of: "person", id: person.id)
    try changingDirectory {
      try write(person, in: directory ?? home(of: person.organisation))
    }
  }

  func save(_ pair: PairDraft) throws {
    let directory = try directory(of: "pair", id: pair.id)
    try changingDirectory {
      try write(pair, in: directory ?? home(of: pair.organisation))
    }
  }

  func depart(_ person: PersonKey, on day: CivilDate) throws {
    try changingDirectory {
      try run(
        "UPDATE person SET hasLeft = 1, leftOn = ? WHERE key = ? AND hasLeft = 0", day.iso,
        person.rawValue)
    }
  }

  func markStarted(pair id: String) throws {
    try run("UPDATE pair SET isStarted = 1 WHERE id = ?", id)
  }
}

// MARK: - Revision and places

extension Transaction {
  /// The revision grows only where a row was changed.
  ///
  /// The steps are of chance lengths, so that a change and another one that was taken back never share a number.
  func changingDirectory(_ work: () throws -> Void) throws {
    let before = database.totalChangesCount
    try work()
    guard database.totalChangesCount != before else { return }
    try run("UPDATE directoryRevision SET number = number + 1 + abs(random() % 1000000)")
  }

  private func directory(of table: String, id: String) throws -> String? {
    try first("SELECT directory FROM \(table) WHERE id = ?", id) { try $0.text() }
  }

  private func home(of organisation: String) throws -> String? {
    try directory(of: "organisation", id: organisation)
  }

  private func onlyDirectory() throws -> String? {
    try first("SELECT id FROM directory ORDER BY id LIMIT 1") { try $0.text() }
  }

  private func refuse(_ ids: [String], takenIn table: String, besides directory: String) throws {
    let taken = try first(
      """
      SELECT id, directory FROM \(table)
      WHERE directory <> ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT 1
      """, directory, ids.json, read: { (id: try $0.text(), by: try $0.text()) })
    if let taken { throw StoreFailure.idTaken(taken.id, by: taken.by) }
  }
}

// MARK: - A whole draft

extension Transaction {
  private func save(headerOf draft: DirectoryDraft) throws {
    let known = try directoryHeaders().first { $0.id == draft.id }
    if known == nil || known?.programme != draft.programme {
      try run(Upsert.directory.sql, draft.id, draft.programme)
    }
    guard (known?.roles ?? [:]) != draft.roles else { return }
    try run("DELETE FROM role WHERE directory = ?", draft.id)
    for (id, title) in draft.roles {
      try run("INSERT INTO role (directory, id, title) VALUES (?, ?, ?)", draft.id, id, title)
    }
  }

  private func save(organisationsOf draft: DirectoryDraft) throws {
    let ids = draft.organisations.map(\.id)
    try refuse(ids, takenIn: "organisation", besides: draft.id)
    let known = Set(try organisations(where: "directory = ?", draft.id))
    for organisation in draft.organisations where !known.contains(organisation) {
      try write(organisation, in: draft.id)
    }
    try run(
      """
      UPDATE organisation SET isClosed = 1 WHERE directory = ? AND isClosed = 0
        AND id NOT IN (SELECT value FROM json_each(?))
      """, draft.id, ids.json)
  }

  private func save(peopleOf draft: DirectoryDraft) throws {
    let ids = draft.people.map(\.id)
    try refuse(ids, takenIn: "person", besides: draft.id)
    let present = try people(
      holding: tenures(), where: "directory = ? AND hasLeft = 0", draft.id)
    let known = Set(present.map { PersonDraft($0).ordered })
    for person in draft.people where !known.contains(person.ordered) {
      try write(person, in: draft.id)
    }
    guard draft.listsPeople else { return }
    try run(
      """
      UPDATE person SET hasLeft = 1 WHERE directory = ? AND hasLeft = 0
        AND id NOT IN (SELECT value FROM json_each(?))
      """, draft.id, ids.json)
  }

  private func save(pairsOf draft: DirectoryDraft) throws {
    let ids = draft.pairs.map(\.id)
    try refuse(ids, takenIn: "pair", besides: draft.id)
    let names = try idsOfPeople()
    let present = try pairs(of: members(), where: "directory = ?", draft.id)
    let known = Set(present.map { PairDraft($0, names: names) })
    for pair in draft.pairs where !known.contains(pair) { try write(pair, in: draft.id) }
    guard draft.listsPairs else { return }
    try run(
      """
      UPDATE pair SET hasEnded = 1 WHERE directory = ? AND hasEnded = 0
        AND id NOT IN (SELECT value FROM json_each(?))
      """, draft.id, ids.json)
  }

  private func idsOfPeople() throws -> [PersonKey: String] {
    let rows = try all("SELECT key, id FROM person WHERE id IS NOT NULL") {
      (try $0.person(), try $0.text())
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }
}
