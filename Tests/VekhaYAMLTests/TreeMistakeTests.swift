import Testing
import VekhaCore
import VekhaYAML

@Suite struct TreeMistakeTests {
  @Test func `every doubled key is named with the line of the first`() {
    let reading = read("a: 1\nb: {c: 1, c: 2}\na: 2\nd: 3\na: 4\n")
    #expect(reading.diagnostics.map(\.code) == ["doubled-key", "doubled-key", "doubled-key"])
    #expect(reading.diagnostics.map(\.place.line) == [2, 3, 5])
    #expect(reading.diagnostics[1].message.ru == "ключ «a» уже есть в строке 1")
    #expect(reading.diagnostics[1].message.en == "the key «a» already stands in line 1")
    #expect(reading.diagnostics[1].sourceLine == "a: 2")
  }

  @Test func `of doubled keys the first is kept`() {
    let root = read("a: 1\nb: 2\n\"a\": 3\n").root
    #expect(root?.entries?.map(\.name) == ["a", "b"])
    #expect(root?["a"]?.scalar == "1")
  }

  @Test func `a doubled key is found among many`() {
    let lines = (1...5_000).map { "key\($0): 1\n" } + ["key4999: 2\n"]
    let reading = read(lines.joined())
    #expect(reading.diagnostics.map(\.place.line) == [5_001])
    #expect(reading.root?.entries?.count == 5_000)
  }

  @Test func `keys that differ only in how й is composed are one key`() {
    #expect(read("й: 1\nи\u{306}: 2\n").diagnostics.map(\.code) == ["doubled-key"])
  }

  @Test(arguments: [
    BrokenText("a merge key", "a: &x {b: 1}\nc:\n  <<: *x\n", 3, 3, "merge-key"),
    BrokenText("a list as a key", "a: 1\n[b]: c\n", 2, 1, "yaml-key"),
    BrokenText("a template's brackets", "a: {{name}}\n", 1, 5, "yaml-key"),
    BrokenText("an alias that leads nowhere", "a: 1\nb: *who\n", 2, 4, "unknown-alias"),
    BrokenText("an alias inside its own anchor", "a: &who [*who]\n", 1, 10, "unknown-alias"),
    BrokenText("a tag", "a: !!str 5\n", 1, 4, "yaml-sign"),
    BrokenText("a tagged list", "a: !!set [b]\n", 1, 4, "yaml-sign"),
    BrokenText("a no-break space before a key", "\u{A0}a: 1\n", 1, 1, "yaml-space"),
    BrokenText("a second document", "a: 1\n---\nb: 2\n", 2, 1, "several-documents"),
  ])
  func `a mistake that leaves the rest readable does not end the reading`(broken: BrokenText) {
    let reading = read(broken.text)
    #expect(reading.root != nil)
    #expect(reading.diagnostics.map(\.code) == [broken.code])
    #expect(reading.diagnostics.map(\.place.line) == [broken.line])
    #expect(reading.diagnostics.map(\.place.column) == [broken.column])
  }

  @Test func `a refused entry is left out of its block`() {
    let root = read("<<: {a: 1}\n[b]: c\nd: e\n").root
    #expect(root?.entries?.map(\.name) == ["d"])
  }

  @Test func `what a key's own words would do to a terminal or a page is bounded`() {
    let name = String(repeating: "я", count: 5_000)
    let reading = read("\(name.prefix(500)): 1\n\(name.prefix(500)): 2\n")
    #expect(reading.diagnostics.map { $0.message.ru.count < 150 } == [true])
  }

  private func read(_ text: String) -> YAMLReading {
    YAMLReader.read(Array(text.utf8), file: "a.yaml")
  }
}
