import Testing
import VekhaCore
import VekhaYAML

@Suite struct DefinitionsLadderTests {
  @Test(arguments: [
    Mistaken(
      "endless-ladder", "reminders: r\nafter: {first: 1 день, every: ⟦0 дней⟧, until: 30 дней}\n"),
    Mistaken(
      "rung-never-comes",
      "reminders: r\nafter: {first: 1 день, every: ⟦30 дней⟧, until: 20 дней}\n"),
    Mistaken(
      "rung-never-comes",
      "reminders: r\nescalate: [{after: 7 дней, to: head}, {after: 14 дней, to: ⟦head⟧}]\n"),
    Mistaken(
      "mixed-units",
      "reminders: r\nescalate: [{after: 7 дней, every: ⟦3 рабочих дня⟧, to: [curator, head]}]\n"),
    Mistaken(
      "nobody-at-the-end",
      "reminders: r\nafter: {first: 1 день, every: 3 дня, until: ⟦выполнения⟧}\n"),
    Mistaken(
      "wrong-value", "reminders: r\nafter: {first: 1 день, every: 3 дня, until: ⟦всегда⟧}\n"),
    Mistaken("wrong-value", "reminders: r\nmissed: ⟦все⟧\n"),
    Mistaken("role-without-people", "reminders: r\nescalate: [{after: 7 дней, to: ⟦deputy⟧}]\n"),
  ])
  func `a ladder that cannot be climbed is told where`(mistaken: Mistaken) {
    expectOnly(mistaken)
  }

  @Test(arguments: [
    Mistaken(
      "rung-never-comes", "reminders: {before: [⟦20 дней⟧, 3 дня]}\ndeadline: 01.03.2022–15.03.2022"
    ),
    Mistaken("nobody-at-the-end", "reminders: {escalate: ⟦[]⟧}\ndeadline: до 15 марта 2022 г."),
    Mistaken("unknown-reminders", "reminders: ⟦strikt⟧\ndeadline: до 15 марта 2022 г."),
    Mistaken("unknown-reminders", "reminders: {as: ⟦strikt⟧}\ndeadline: до 15 марта 2022 г."),
    Mistaken("unknown-key", "reminders: {⟦befor⟧: 3 дня}\ndeadline: до 15 марта 2022 г."),
    Mistaken(
      "unknown-role",
      "reminders: {escalate: [{after: 3 дня, to: ⟦directr⟧}]}\ndeadline: до 15 марта 2022 г."),
  ])
  func `what an item says of its reminders is checked in its place`(mistaken: Mistaken) {
    let text = Definitions.item(mistaken.text + "\nresponsible: ИМЦОУ")
    expectOnly(Mistaken(mistaken.code, text))
  }

  @Test func `an item cannot have the code of a stage`() {
    expectOnly(
      Mistaken(
        "reserved-code",
        Definitions.item("deadline: до 15 марта 2022 г.\nresponsible: ИМЦОУ")
          .replacing("item: 1.1", with: "item: ⟦stage:design⟧")))
  }

  @Test func `rungs read as they are written, at all four places`() throws {
    let text = """
      reminders: {as: standard, due: нет}
      parties: {ОУ: {every: school, role: curator}}
      sections:
        - section: 1
          title: Раздел
          reminders: strict
          items:
            - item: 1.1
              title: Мероприятие
              deadline: до 15 марта 2022 г.
              responsible: ОУ
              reminders:
                before: [30 дней, 10 рабочих дней]
                after: {first: 1 день, every: 3 рабочих дня, until: выполнения}
                escalate:
                  - {after: 3 рабочих дня, every: 2 рабочих дня, to: [curator, head]}
                  - {after: 30 дней, to: coordinator}
                missed: пропустить
      """
    let reading = Definitions.read([
      "a.yaml": Definitions.roadmap(text),
      "b.yaml": "reminders: strict\nescalate: [{after: 1 день, to: head}]\n",
    ])
    #expect(reading.diagnostics.map(\.code) == [])
    let roadmap = try #require(reading.definitions.first)
    #expect(roadmap.reminders.base == "standard")
    #expect(roadmap.reminders.due == false)
    #expect(roadmap.groups[0].reminders == LadderChange(base: "strict"))
    let own = try #require(roadmap.groups[0].items[0].reminders)
    #expect(own.before?.map(\.description) == ["P30D", "P10WD"])
    #expect(
      own.after == .repeated(Repetition(first: .days(1), every: .workingDays(3), until: nil)))
    #expect(
      own.escalate == [
        Escalation(after: .workingDays(3), to: .curator),
        Escalation(after: .workingDays(5), to: .head),
        Escalation(after: .days(30), to: .coordinator),
      ])
    #expect(own.missed == .skip)
  }

  @Test func `an item takes rungs away by saying so`() throws {
    let text = Definitions.item(
      """
      deadline: до 15 марта 2022 г.
      responsible: ИМЦОУ
      optional: да
      reminders: {before: [], after: нет, escalate: []}
      """)
    let reading = Definitions.read(["a.yaml": text])
    let own = try #require(reading.definitions.first?.groups[0].items[0].reminders)
    #expect(own.before == [])
    #expect(own.after == .nothing)
    #expect(own.escalate == [])
    #expect(reading.diagnostics.map(\.code) == [])
  }
}
