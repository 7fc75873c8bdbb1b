import Testing
import VekhaCore
import VekhaYAML

@Suite struct DefinitionsTogetherTests {
  @Test func `files refer to one another whatever their order`() {
    let reading = Definitions.read([
      "a.yaml": Definitions.roadmap(
        "calendar: own\nreminders: own\napproval: own\nparties: {А: {role: deputy}}\nsections: []\n"
      ),
      "b.yaml": "workflow: own\ntitle: П\nsubject: [pair]\nparties: {}\nstages: []\n",
      "c.yaml": "calendar: own\nweekend: [sunday]\n",
      "d.yaml": "directory: uva\nroles: {deputy: Зам}\norganisations:\n"
        + "  - {organisation: uo, title: УО, kind: authority, timezone: Europe/Samara}\n",
      "e.yaml": "reminders: own\n",
    ])
    #expect(reading.diagnostics.map(\.code) == ["role-without-people"])
    #expect(reading.definitions.map(\.id) == ["test", "own"])
  }

  @Test func `a roadmap and a workflow cannot share a name`() {
    let reading = Definitions.read([
      "a.yaml": Definitions.roadmap("parties: {}\nsections: []\n"),
      "b.yaml": Definitions.workflow("stages: [{stage: a, title: А}]\n"),
    ])
    #expect(reading.diagnostics.map(\.code) == ["doubled-definition"])
    #expect(reading.diagnostics.first?.message.en.contains("a.yaml, line 1") == true)
  }

  @Test func `two directories are not read at once`() {
    let text =
      "organisations:\n  - {organisation: uo, title: УО, kind: a, timezone: Europe/Samara}\n"
    let reading = Definitions.read([
      "a.yaml": "directory: a\n" + text, "b.yaml": "directory: b\n" + text,
    ])
    #expect(Set(reading.diagnostics.map(\.code)) == ["taken-organisation", "second-directory"])
  }

  @Test func `a role of its own is a warning while no directory is known`() {
    var known = Definitions.known
    known.directories = []
    let text = Definitions.roadmap("parties: {А: {role: deputy2, every: lyceum}}\nsections: []\n")
    let found = Definitions.read(["a.yaml": text], known: known).diagnostics
    #expect(found.map(\.code) == ["unknown-role"] && found.map(\.severity) == [.warning])
  }

  @Test func `an organisation of another stored directory is not taken over`() {
    let text =
      "directory: other\norganisations:\n"
      + "  - {organisation: uo, title: УО, kind: authority, timezone: Europe/Samara}\n"
    let reading = Definitions.read(["a.yaml": text])
    #expect(reading.diagnostics.map(\.code) == ["taken-organisation"])
  }

  @Test func `line ends and byte order marks make no new version`() {
    let text = Definitions.roadmap("parties: {}\nsections: []\n")
    let dressed = "\u{FEFF}" + text.split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    let versions = [text, dressed].map { Definitions.read(["a.yaml": $0]).sources.map(\.version) }
    #expect(versions[0] == versions[1] && versions[0].count == 1)
  }

  @Test func `a stored definition comes back as it was read`() throws {
    let text = Definitions.item("deadline: сентябрь ежегодно\nresponsible: [ОУ]")
    let reading = Definitions.read(["a.yaml": text])
    let source = try #require(reading.sources.first)
    #expect(Definitions.reader().definition(from: source) == reading.definitions.first)
    #expect(Definitions.reader().policy(from: source) == nil)
    #expect(Definitions.reader().calendar(from: source) == nil)
  }
}
