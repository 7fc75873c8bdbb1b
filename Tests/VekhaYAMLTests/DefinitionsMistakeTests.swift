import Testing
import VekhaCore
import VekhaYAML

@Suite struct DefinitionsMistakeTests {
  @Test(arguments: [
    Mistaken("unknown-kind", "⟦roadmp⟧: test\ntitle: План\n"),
    Mistaken("unknown-key", Definitions.roadmap("⟦titel⟧: План\nparties: {}\nsections: []\n")),
    Mistaken("missing-key", "⟦workflow⟧: test\ntitle: П\nsubject: [pair]\nstages: []\n"),
    Mistaken(
      "missing-value", Definitions.roadmap("⟦parties⟧:\nsections: []\n")),
    Mistaken("wrong-shape", Definitions.roadmap("parties: ⟦УО⟧\nsections: []\n")),
    Mistaken(
      "wrong-value", Definitions.item("responsible: [УО]\nevidence: ⟦requird⟧\ndeadline: 2023")),
    Mistaken(
      "wrong-value", Definitions.item("responsible: [УО]\noptional: ⟦может⟧\ndeadline: 2023")),
    Mistaken(
      "impossible-date",
      Definitions.roadmap("parties: {}\nsections: []\n", period: "2022-03-01/⟦2024-02-31⟧")),
    Mistaken(
      "window-reversed",
      Definitions.roadmap("parties: {}\nsections: []\n", period: "⟦2024-12-30/2022-03-01⟧")),
  ])
  func `a file that does not follow its schema is told where and how`(mistaken: Mistaken) {
    expectOnly(mistaken)
  }

  @Test(arguments: [
    Mistaken("unknown-party", Definitions.item("deadline: 2023\nresponsible: [⟦ИМЦОО⟧, ОУ]")),
    Mistaken(
      "unknown-party", Definitions.item("deadline: 2023\nresponsible: [ОУ]\ncontroller: ⟦ЦК⟧")),
    Mistaken(
      "unknown-role", Definitions.roadmap("parties: {УО: {role: ⟦heda⟧}}\nsections: []\n")),
    Mistaken(
      "role-without-people",
      Definitions.roadmap("parties: {УО: {role: ⟦deputy⟧}}\nsections: []\n")),
    Mistaken(
      "unknown-organisation",
      Definitions.roadmap("parties: {УО: {organisation: ⟦imcuo⟧}}\nsections: []\n")),
    Mistaken(
      "empty-every", Definitions.roadmap("parties: {ОУ: {every: ⟦kindergarten⟧}}\nsections: []\n")),
    Mistaken("empty-party", Definitions.roadmap("parties: {⟦УО⟧: {title: УО}}\nsections: []\n")),
    Mistaken(
      "unknown-person", Definitions.roadmap("parties: {УО: {person: ⟦petrov⟧}}\nsections: []\n")),
    Mistaken(
      "unknown-calendar", Definitions.roadmap("calendar: ⟦by⟧\nparties: {}\nsections: []\n")),
    Mistaken(
      "unknown-reminders", Definitions.roadmap("reminders: ⟦strict⟧\nparties: {}\nsections: []\n")),
    Mistaken(
      "unknown-workflow", Definitions.roadmap("approval: ⟦aproval⟧\nparties: {}\nsections: []\n")),
    Mistaken(
      "unknown-timezone",
      Definitions.roadmap("timezone: ⟦Europe/Samarra⟧\nparties: {}\nsections: []\n")),
  ])
  func `a name that nothing bears is told with the nearest one`(mistaken: Mistaken) {
    expectOnly(mistaken)
  }

  @Test(arguments: [
    Mistaken("unreadable-deadline", Definitions.item("responsible: [УО]\ndeadline: ⟦абракадабра⟧")),
    Mistaken("impossible-date", Definitions.item("responsible: [УО]\ndeadline: ⟦2022-02-31⟧")),
    Mistaken(
      "impossible-date", Definitions.item("responsible: [УО]\ndeadline: ⟦до 31 февраля 2023 г.⟧")),
    Mistaken(
      "window-reversed",
      Definitions.item("responsible: [УО]\ndeadline: {start: 2022-05-31, due: ⟦2022-03-01⟧}")),
    Mistaken(
      "window-reversed", Definitions.item("responsible: [УО]\ndeadline: ⟦2022-05-31/2022-03-01⟧")),
    Mistaken(
      "unreadable-deadline",
      Definitions.item("responsible: [УО]\ndeadline: ⟦{by: 2022-05-31, kind: on-demand}⟧")),
    Mistaken(
      "unreadable-deadline", Definitions.item("responsible: [УО]\ndeadline: {after: ⟦10 дыней⟧}")),
    Mistaken(
      "outside-period", Definitions.item("responsible: [УО]\ndeadline: ⟦до 15 марта 2025 г.⟧")),
    Mistaken("deadline-convention", Definitions.item("responsible: [УО]\ndeadline: ⟦сентябрь⟧")),
    Mistaken(
      "shift-turned",
      Definitions.item(
        "responsible: [УО]\ndeadline: ⟦до 04.11.2022⟧", period: "2022-03-01/2022-11-04")),
    Mistaken(
      "no-responsible", Definitions.item("").replacingCode("⟦1.1⟧") + "        deadline: 2023\n"),
    Mistaken("no-deadline", Definitions.item("responsible: [УО]").replacingCode("⟦1.1⟧")),
  ])
  func `a deadline that deserves a second look is told`(mistaken: Mistaken) {
    expectOnly(mistaken)
  }

  @Test(arguments: [
    Mistaken(
      "doubled-code",
      Definitions.item("responsible: [УО]\ndeadline: 2023")
        + "      - {item: ⟦1.1.⟧, title: Ещё, responsible: [УО], deadline: 2023}\n"),
    Mistaken(
      "doubled-name",
      Definitions.roadmap(
        "parties: {}\nsections: [{section: 1, title: А}, {section: ⟦1.⟧, title: Б}]\n")),
    Mistaken(
      "doubled-name",
      Definitions.roadmap(
        "parties: {}\nsections: []\nindicators: [{indicator: a, title: А}, {indicator: ⟦a⟧, title: Б}]\n"
      )),
  ])
  func `a second thing of one name is told where the first stands`(mistaken: Mistaken) {
    expectOnly(mistaken)
  }
}

/// Reads a marked text and expects exactly its mistake at exactly its place.
func expectOnly(
  _ mistaken: Mistaken, tables: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(mistaken.text, file: "a.yaml")
  let reading = Definitions.read(["a.yaml": marked.text], tables: tables)
  let found = reading.diagnostics.map { "\($0.code) \($0.place)" }
  let place = marked.place.map { "\($0)" } ?? "nowhere"
  #expect(found == ["\(mistaken.code) \(place)"], sourceLocation: sourceLocation)
  #expect(reading.diagnostics.allSatisfy { $0.help != nil }, sourceLocation: sourceLocation)
}

extension String {
  /// The same roadmap with its item's code marked.
  fileprivate func replacingCode(_ code: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "      - item: 1.1" ? "      - item: \(code)" : String($0) }
      .joined(separator: "\n")
  }
}
