import Testing
import VekhaCore
import VekhaYAML

@Suite struct DefinitionsHostileTests {
  @Test(arguments: [
    ("yaml-tab", "roadmap: test\nparties:\n\tУО: {role: head}\n"),
    ("yaml-quote", "roadmap: test\ntitle: \"План\n"),
    ("empty-file", ""),
    ("empty-file", "# пока ничего\n"),
    ("unknown-kind", "- roadmap\n"),
    ("unknown-kind", "План мероприятий\n"),
    ("unknown-kind", "{}\n"),
    ("too-deep", "roadmap: " + String(repeating: "[", count: 200)),
    ("doubled-key", "roadmap: a\nroadmap: b\n"),
    ("missing-value", "roadmap:\n"),
    ("wrong-shape", "roadmap: [a, b]\n"),
    ("wrong-value", "roadmap: ../../etc\n"),
  ])
  func `a file that is no definition is refused by name`(code: String, text: String) {
    let reading = Definitions.read(["a.yaml": text])
    #expect(reading.diagnostics.map(\.code).contains(code))
    #expect(reading.hasErrors && reading.definitions.isEmpty && reading.sources.isEmpty)
  }

  @Test func `a file in the old Windows encoding is refused by name`() {
    let bytes = Array("roadmap: test\ntitle: ".utf8) + [0xCF, 0xEB, 0xE0, 0xED, 0x0A]
    let reading = Definitions.reader().read([SourceFile(path: "a.yaml", bytes: bytes)])
    #expect(reading.diagnostics.map(\.code) == ["not-utf8"])
  }

  @Test func `aliases that would explode are refused`() {
    let bomb = (1...9).map { level in
      "  - &a\(level) [\(Array(repeating: level == 1 ? "x" : "*a\(level - 1)", count: 9).joined(separator: ", "))]"
    }
    let text = "roadmap: test\nsections:\n" + bomb.joined(separator: "\n") + "\n"
    #expect(Definitions.read(["a.yaml": text]).diagnostics.map(\.code).contains("too-many-aliases"))
  }

  @Test func `a flood of warnings hides no error`() {
    let items = (1...3_000).map { "      - {item: \($0).\($0), title: М}\n" }.joined()
    let text = Definitions.item("responsible: [УО]\ndeadline: 2023") + items + "oops: yes\n"
    let reading = Definitions.read(["a.yaml": text])
    #expect(reading.hasErrors && reading.definitions.isEmpty)
    #expect(reading.diagnostics.count <= SourceText.mostMistakes + 1)
  }

  @Test func `thousands of wrong names are told without comparing each with each`() {
    let parties = (1...4_000).map { "  исполнитель-\($0): {role: head}\n" }.joined()
    let items = (1...4_000).map {
      "      - {item: \($0)/1, title: М, deadline: 2023, responsible: [исполнитеь-\($0)]}\n"
    }
    let body = "parties:\n\(parties)sections:\n  - section: 1\n    title: Р\n    items:\n"
    let text = Definitions.roadmap(body) + items.joined()
    let reading = Definitions.read(["a.yaml": text])
    #expect(reading.diagnostics.count == SourceText.mostMistakes + 1)
    #expect(reading.diagnostics.first?.help?.en.contains("исполнитель-1") == true)
  }

  @Test func `every mistake of every file is found in one run`() {
    let reading = Definitions.read([
      "a.yaml": Definitions.item("deadline: 2022-02-31\nresponsible: [УУ]"),
      "b.yaml": "reminders: b\nbefore: [скоро]\n",
      "c.yaml": "workflw: c\n",
    ])
    let found = reading.diagnostics.map { "\($0.place.file) \($0.code)" }
    let expected = [
      "a.yaml impossible-date", "a.yaml unknown-party", "b.yaml wrong-value",
      "c.yaml unknown-kind",
    ]
    #expect(found == expected)
  }
}
