import Testing
import VekhaCore
import VekhaYAML

@Suite struct DefinitionsWorkflowTests {
  @Test(arguments: [
    Mistaken(
      "unknown-stage",
      stages("[{stage: a, title: А}, {stage: b, title: Б}]")
        + "transitions: [{from: b, to: ⟦aa⟧, title: Назад}]\n"),
    Mistaken("unknown-stage", stages("[{stage: a, title: А}]") + "moved: {old: ⟦b⟧}\n"),
    Mistaken("unknown-party", stages("[{stage: a, title: А, complete: {by: [⟦кураторр⟧]}}]")),
    Mistaken(
      "unknown-party",
      stages("[{stage: a, title: А}, {stage: b, title: Б}]")
        + "transitions: [{from: b, to: a, title: Назад, by: [⟦совет⟧]}]\n"),
    Mistaken("doubled-name", stages("[{stage: a, title: А}, {stage: ⟦a⟧, title: Б}]")),
    Mistaken(
      "unreachable-stage",
      stages("[{stage: a, title: А, final: yes}, {stage: ⟦b⟧, title: Б, final: yes}]")),
    Mistaken(
      "dead-end-stage",
      stages("[{stage: a, title: А}, {stage: b, title: Б, final: yes}, {stage: ⟦c⟧, title: В}]")
        + "transitions: [{from: a, to: c, title: Возврат}]\n"),
    Mistaken(
      "after-final",
      stages("[{stage: a, title: А}, {stage: b, title: Б, final: yes}]")
        + "transitions: [{from: ⟦b⟧, to: a, title: Назад}]\n"),
    Mistaken("unknown-reminders", stages("[{stage: a, title: А, reminders: ⟦sharp⟧}]")),
    Mistaken("deadline-needs-period", stages("[{stage: a, title: А, deadline: ⟦сентябрь⟧}]")),
    Mistaken(
      "deadline-needs-period",
      stages("[{stage: a, title: А, deadline: ⟦{every: year, due: 05-31}⟧}]")),
    Mistaken(
      "wrong-value", "workflow: w\ntitle: П\nsubject: [⟦pare⟧]\nparties: {}\nstages: []\n"),
  ])
  func `a workflow that cannot run is told where`(mistaken: Mistaken) {
    expectOnly(mistaken)
  }

  @Test func `stages, completions and ways read as they are written`() throws {
    let text =
      Self.stages(
        """

          - stage: a
            title: Подготовка
            deadline: в течение 30 дней с начала этапа
            complete: {by: [куратор, engine], when: nothing}
          - {stage: b, title: Итог, final: да}
        """) + "transitions: [{from: a, to: b, title: Сразу, by: [наставник]}]\n"
    let definition = try #require(Definitions.read(["a.yaml": text]).definitions.first)
    #expect(definition.subjects == [.pair])
    #expect(definition.groups.map(\.id) == ["a", "b"])
    #expect(definition.groups.map(\.isFinal) == [false, true])
    let completion = Completion(by: ["куратор"], requiresAllItems: false, byEngine: true)
    #expect(definition.groups.first?.completion == completion)
    let way = Transition(from: "a", to: "b", title: "Сразу", by: ["наставник"])
    #expect(definition.transitions == [way])
    guard case .relative(let term)? = definition.groups.first?.deadline?.deadline else {
      Issue.record("the stage's deadline is not relative")
      return
    }
    #expect(term.countsFromEntry)
    #expect(term.offset == .after(.days(30)))
  }

  private static func stages(_ list: String) -> String {
    Definitions.workflow("stages: \(list)\n")
  }
}
