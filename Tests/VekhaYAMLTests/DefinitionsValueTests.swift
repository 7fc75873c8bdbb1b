import Testing
import VekhaCore
import VekhaYAML

@Suite struct DefinitionsValueTests {
  @Test(arguments: [
    ("1.10", "1.10"), ("1.2.", "1.2"), ("5/1", "5/1"), ("010", "010"), ("no", "no"),
  ])
  func `a code stays the words it is`(written: String, code: String) throws {
    let text = Definitions.item("deadline: 2023\nresponsible: [УО]")
      .split(separator: "\n").map { $0 == "      - item: 1.1" ? "      - item: \(written)" : $0 }
    let definition = try #require(
      Definitions.read(["a.yaml": text.joined(separator: "\n") + "\n"]).definitions.first)
    #expect(definition.groups.flatMap(\.items).map(\.code) == [code])
  }

  @Test(arguments: [("да", true), ("yes", true), ("true", true), ("нет", false), ("no", false)])
  func `a yes or no is read where one is asked for`(written: String, expected: Bool) throws {
    let item = try item("optional: \(written)\nplace: \(written)")
    #expect(item.isOptional == expected)
    #expect(item.place == written)
  }

  @Test func `an item reads as it is written`() throws {
    let item = try item(
      """
      participants: Педагоги ОО
      result: Утверждённые акты
      evidence: required
      controller: УО
      note: См. п. 2
      was: 1.3.
      new: yes
      """)
    #expect(
      [item.participants, item.result, item.note] == [
        "Педагоги ОО", "Утверждённые акты", "См. п. 2",
      ])
    #expect(item.evidence == .required && item.isNew)
    #expect([item.controller, item.was] == ["УО", "1.3"])
    #expect(item.responsible == ["ОУ", "ИМЦОУ"])
  }

  @Test func `the letters of other languages stay as they are`() throws {
    let text = Definitions.roadmap("order: Ӧ ӥ ӝ ӵ № 0143\nparties: {}\nsections: []\n")
    #expect(Definitions.read(["a.yaml": text]).definitions.first?.order == "Ӧ ӥ ӝ ӵ № 0143")
  }

  @Test func `a year without a target is absent`() throws {
    let text = Definitions.roadmap(
      "parties: {}\nsections: []\nindicators:\n  - {indicator: m, title: Доля, targets: {2022: 0, 2024: 7}}\n"
    )
    let definition = try #require(Definitions.read(["a.yaml": text]).definitions.first)
    #expect(definition.indicators.first?.targets == [2022: "0", 2024: "7"])
  }

  private func item(_ lines: String) throws -> Item {
    let text = Definitions.item("deadline: 2023\nresponsible: [ОУ, ИМЦОУ]\n" + lines)
    return try #require(Definitions.read(["a.yaml": text]).definitions.first?.find(item: "1.1"))
      .item
  }
}
