import VekhaCore
import VekhaRuntime

extension Transaction {
  func write(_ organisation: Organisation, in directory: String?) throws {
    try run(
      Upsert.organisation.sql, organisation.id, directory, organisation.title, organisation.kind,
      organisation.parent, organisation.coordinates, organisation.timezone, organisation.isClosed)
  }

  func write(_ person: PersonDraft, in directory: String?) throws {
    try run(
      Upsert.person.sql, person.id, directory, person.name, person.organisation, person.email,
      person.telegram, person.born?.iso, false, nil)
    try run("DELETE FROM tenure WHERE person = (SELECT key FROM person WHERE id = ?)", person.id)
    for tenure in Set(person.tenures) {
      try run(
        """
        INSERT INTO tenure (person, role, organisation)
        VALUES ((SELECT key FROM person WHERE id = ?), ?, ?)
        """, person.id, tenure.role.rawValue, tenure.organisation)
    }
  }

  func write(_ pair: PairDraft, in directory: String?) throws {
    try run(
      Upsert.pair.sql, pair.id, directory, pair.organisation, pair.form, pair.kind,
      pair.start?.iso, false)
    try run("DELETE FROM pairMember WHERE pair = ?", pair.id)
    try write(pair.mentors, as: "mentor", of: pair.id)
    try write(pair.mentees, as: "mentee", of: pair.id)
    try write(pair.curator.map { [$0] } ?? [], as: "curator", of: pair.id)
  }

  private func write(_ people: [String], as part: String, of pair: String) throws {
    for (position, person) in people.enumerated() {
      try run(
        """
        INSERT INTO pairMember (pair, part, position, person)
        VALUES (?, ?, ?, (SELECT key FROM person WHERE id = ?))
        """, pair, part, position, person)
    }
  }
}

extension Upsert {
  static let directory = Upsert(into: "directory", key: ["id"], columns: ["programme"])
  fileprivate static let organisation = Upsert(
    into: "organisation", key: ["id"],
    columns: ["directory", "title", "kind", "parent", "coordinates", "timezone", "isClosed"])
  fileprivate static let person = Upsert(
    into: "person", key: ["id"],
    columns: [
      "directory", "name", "organisation", "email", "telegram", "born", "hasLeft", "leftOn",
    ])
  fileprivate static let pair = Upsert(
    into: "pair", key: ["id"],
    columns: ["directory", "organisation", "form", "kind", "start", "hasEnded"])
}

// MARK: - Rows as drafts

extension PersonDraft {
  init(_ person: Person) {
    self.init(
      id: person.id, name: person.name, organisation: person.organisation,
      tenures: person.tenures, email: person.email, telegram: person.telegram, born: person.born)
  }

  /// The same person with her tenures once each and in one order.
  var ordered: PersonDraft {
    var person = self
    person.tenures = Set(tenures).sorted {
      ($0.role.rawValue, $0.organisation) < ($1.role.rawValue, $1.organisation)
    }
    return person
  }
}

extension PairDraft {
  init(_ pair: Pair, names: [PersonKey: String]) {
    self.init(
      id: pair.id, organisation: pair.organisation, form: pair.form, kind: pair.kind,
      mentors: pair.members.mentors.map { names[$0] ?? "" },
      mentees: pair.members.mentees.map { names[$0] ?? "" },
      curator: pair.members.curator.map { names[$0] ?? "" }, start: pair.start)
  }
}
