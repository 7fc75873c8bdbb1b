import Testing
import VekhaCore
import VekhaYAML

@Suite struct DefinitionsDirectoryTests {
  @Test(arguments: [
    Mistaken(
      "doubled-id", directory("- {organisation: ⟦uo⟧, title: Ещё, kind: school, parent: uo}")),
    Mistaken(
      "unknown-organisation",
      directory("- {organisation: s-1, title: Школа, kind: school, parent: ⟦u⟧}")),
    Mistaken(
      "unknown-organisation",
      directory("- {organisation: c, title: Центр, kind: centre, parent: uo, coordinates: ⟦oo⟧}")),
    Mistaken("missing-timezone", directory("- {organisation: ⟦rc⟧, title: РЦН, kind: centre}")),
    Mistaken(
      "unknown-timezone",
      directory("- {organisation: s, title: Ш, kind: school, parent: uo, timezone: ⟦Samara⟧}")),
    Mistaken(
      "parent-cycle",
      directory(
        "- {organisation: a, title: А, kind: school, parent: ⟦b⟧}\n"
          + "  - {organisation: b, title: Б, kind: school, parent: a}")),
    Mistaken(
      "wrong-value", directory("- {organisation: ⟦школа 1⟧, title: Ш, kind: s, parent: uo}")),
    Mistaken("unknown-workflow", directory("") + "programme: ⟦target⟧\n"),
    Mistaken("missing-table", directory("") + "people: ⟦people.csv⟧\n"),
  ])
  func `a directory that does not hold together is told where`(mistaken: Mistaken) {
    expectOnly(mistaken)
  }

  @Test(arguments: [
    Mistaken("doubled-id", people("anna,Анна,uo,head,,,\n⟦anna⟧,Анна,uo,head,,,")),
    Mistaken("bad-address", people("anna,Анна,uo,head,⟦anna@example⟧,,")),
    Mistaken("bad-address", people("anna,Анна,uo,head,⟦анна@b c.ru⟧,,")),
    Mistaken("unknown-organisation", people("anna,Анна,⟦school-9⟧,curator,,,")),
    Mistaken("unknown-organisation", people("anna,Анна,uo,⟦curator@school-9⟧,,,")),
    Mistaken("unknown-role", people("anna,Анна,uo,head ⟦director2⟧,,,")),
    Mistaken("missing-name", people("⟦anna⟧,,uo,head,,,")),
    Mistaken("wrong-value", people("anna,Анна,uo,head,,,⟦весной⟧")),
    Mistaken("impossible-date", people("anna,Анна,uo,head,,,⟦31.02.2008⟧")),
    Mistaken("wrong-value", people("⟦anna@uo⟧,Анна,uo,head,,,")),
    Mistaken("missing-value", people("⟦⟧,Анна,uo,head,,,")),
    Mistaken("missing-column", "⟦id⟧,name,organisation,email\n"),
    Mistaken("unknown-column", "id,name,organisation,roles,⟦e-mail⟧\nanna,Анна,uo,head,\n"),
  ])
  func `a table of people is told its mistakes by row and cell`(mistaken: Mistaken) {
    expectInTable(mistaken, "people.csv", ["people.csv"])
  }

  @Test(arguments: [
    Mistaken("unknown-person", pairs("p-1,uo,педагог-педагог,group,⟦mentr⟧,mentee,,2022-09-01")),
    Mistaken("unknown-form", pairs("p-1,uo,⟦педагог-директор⟧,group,mentor,mentee,,2022-09-01")),
    Mistaken("unknown-pair-kind", pairs("p-1,uo,педагог-педагог,⟦reversed⟧,mentor,mentee,,")),
    Mistaken("both-sides", pairs("p-1,uo,педагог-педагог,group,mentor,mentee ⟦mentor⟧,,")),
    Mistaken("incomplete-pair", pairs("⟦p-1⟧,uo,педагог-педагог,group,mentor,,,")),
    Mistaken("incomplete-pair", pairs("⟦p-1⟧,uo,педагог-педагог,group,,mentee,,")),
    Mistaken("unknown-person", pairs("p-1,uo,педагог-педагог,group,mentor,mentee,⟦nobody⟧,")),
    Mistaken("wrong-value", pairs("p-1,uo,педагог-педагог,group,mentor,mentee,,⟦осенью⟧")),
    Mistaken("unknown-organisation", pairs("p-1,⟦school⟧,педагог-педагог,group,mentor,mentee,,")),
  ])
  func `a table of pairs is told its mistakes by row and cell`(mistaken: Mistaken) {
    expectInTable(mistaken, "pairs.csv", ["people.csv", "pairs.csv"])
  }

  @Test func `people and pairs may stand in the directory itself`() throws {
    let text =
      Self.directory("") + """
        people:
          - {id: m-1, name: Анна, organisation: uo, roles: [mentor, curator@uo], born: 2000-01-02}
          - {id: m-2, name: Вера, organisation: uo, roles: mentee}
        pairs:
          - {id: p-1, organisation: uo, form: педагог – педагог, kind: традиционное,
             mentors: [m-1], mentees: m-2, curator: m-1, start: 2022-09-01}
        """
    let draft = try #require(Definitions.read(["d.yaml": text]).directory)
    let tenures = [Role.mentor, .curator].map { Tenure(role: $0, organisation: "uo") }
    #expect(draft.people.first?.tenures == tenures)
    #expect(draft.people.first?.born == CivilDate("2000-01-02"))
    let pair = try #require(draft.pairs.first)
    #expect([pair.form, pair.kind] == ["педагог-педагог", "traditional"])
    #expect([pair.mentors, pair.mentees] == [["m-1"], ["m-2"]])
    #expect(pair.start == CivilDate("2022-09-01"))
  }

  @Test func `a table saved by Excel is read beside its directory`() throws {
    let tables = [
      "data/people.csv": "id;name;organisation;roles;born\nanna;Анна;uo;head;15.03.1980\n"
    ]
    let text = Self.directory("") + "people: people.csv\n"
    let reading = Definitions.read(["data/d.yaml": text], tables: tables)
    #expect(reading.diagnostics.isEmpty)
    let draft = try #require(reading.directory)
    #expect(draft.people.map(\.born) == [CivilDate("1980-03-15")])
    #expect([draft.listsPeople, draft.listsPairs] == [true, false])
  }

  @Test func `a changed table makes a new version of its directory`() {
    let text = Self.directory("") + "people: people.csv\n"
    let versions = ["head", "director"].map { role in
      let table = "id,name,organisation,roles\nanna,Анна,uo,\(role)\n"
      return Definitions.read(["d.yaml": text], tables: ["people.csv": table]).sources.map(
        \.version)
    }
    #expect(versions[0] != versions[1])
  }
}

extension DefinitionsDirectoryTests {
  private static func directory(_ organisations: String) -> String {
    """
    directory: uva
    organisations:
      - {organisation: uo, title: УО, kind: authority, timezone: Europe/Samara}
    """ + "\n  " + organisations + "\n"
  }

  private static func people(_ rows: String) -> String {
    "id,name,organisation,roles,email,telegram,born\n\(rows)\n"
  }

  private static func pairs(_ rows: String) -> String {
    "id,organisation,form,kind,mentors,mentees,curator,start\n\(rows)\n"
  }

  private func expectInTable(_ mistaken: Mistaken, _ file: String, _ names: [String]) {
    let marked = MarkedText(mistaken.text, file: file)
    var tables = [
      "people.csv": Self.people("mentor,Анна,uo,mentor,,,\nmentee,Вера,uo,mentee,,,")
    ]
    tables[file] = marked.text
    let keys = names.map { "\($0.prefix { $0 != "." }): \($0)\n" }.joined()
    let reading = Definitions.read(["d.yaml": Self.directory("") + keys], tables: tables)
    let found = reading.diagnostics.map { "\($0.code) \($0.place)" }
    #expect(found == ["\(mistaken.code) \(marked.place.map { "\($0)" } ?? "nowhere")"])
    #expect(reading.diagnostics.allSatisfy { !$0.sourceLine.isEmpty })
  }
}
