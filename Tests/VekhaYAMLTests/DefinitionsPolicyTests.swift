import Testing
import VekhaCore
import VekhaYAML

@Suite struct DefinitionsPolicyTests {
  @Test(arguments: [
    Mistaken("ladder-order", "reminders: r\nbefore: [⟦7 дней⟧, 14 дней]\n"),
    Mistaken("ladder-order", "reminders: r\nbefore: [14 дней, ⟦7 дней⟧, 7 дней]\n"),
    Mistaken(
      "ladder-order",
      "reminders: r\nescalate: [{after: ⟦14 дней⟧, to: head}, {after: 7 дней, to: coordinator}]\n"),
    Mistaken("ladder-order", "reminders: r\nescalate: [{after: ⟦0 дней⟧, to: head}]\n"),
    Mistaken(
      "ladder-order", "reminders: r\nafter: {first: ⟦30 дней⟧, every: 3 дня, until: 7 дней}\n"),
    Mistaken("unknown-role", "reminders: r\nescalate: [{after: 7 дней, to: ⟦coordinater⟧}]\n"),
    Mistaken("wrong-value", "reminders: r\nbefore: [⟦скоро⟧]\n"),
    Mistaken("wrong-value", "reminders: r\nletters: ⟦at 18:00–09:00 on working days⟧\n"),
    Mistaken("missing-key", "reminders: r\nafter: {⟦first⟧: 1 день, every: 3 дня}\n"),
  ])
  func `a reminder policy out of order is told where`(mistaken: Mistaken) {
    expectOnly(mistaken)
  }

  @Test(arguments: [
    ("at 09:00–18:00 on working days, one a day", "09:00", "18:00", true),
    ("at 08:30-17:00 every day", "08:30", "17:00", false),
    ("с 09:00 до 18:00 по рабочим дням, одно в день", "09:00", "18:00", true),
    ("с 9:00 до 20:00 ежедневно", "09:00", "20:00", false),
  ])
  func `the hours of letters read in both languages`(
    text: String, from: String, to: String, onWorkingDays: Bool
  ) throws {
    let reading = Definitions.read(["a.yaml": "reminders: r\nletters: \(text)\n"])
    let hours = try #require(reading.policies.first?.hours)
    #expect("\(hours.from) \(hours.to)" == "\(from) \(to)")
    #expect(hours.onWorkingDaysOnly == onWorkingDays)
  }

  @Test func `a policy reads as it is written`() throws {
    let text = """
      reminders: strict
      opened: да
      before: [2 недели, 3 рабочих дня]
      due: no
      after: {first: 1 день, every: 3 дня, until: 1 месяц}
      escalate: [{after: 7 дней, to: coordinator}]
      settled: нет
      """
    let policy = try #require(Definitions.read(["a.yaml": text]).policies.first)
    #expect(policy.before.map(\.description) == ["P14D", "P3WD"])
    #expect([policy.opened, policy.due, policy.settled] == [true, false, false])
    #expect(policy.after == Repetition(first: .days(1), every: .days(3), until: .months(1)))
    #expect(policy.escalate == [Escalation(after: .days(7), to: .coordinator)])
  }
}

@Suite struct DefinitionsCalendarTests {
  @Test(arguments: [
    Mistaken("impossible-date", "calendar: c\nweekend: [sunday]\nfixed: [⟦02-30⟧]\n"),
    Mistaken(
      "impossible-date", "calendar: c\nweekend: [sunday]\nyears: {2022: {off: [⟦02-29⟧]}}\n"),
    Mistaken("wrong-value", "calendar: c\nweekend: [⟦sunnday⟧]\n"),
    Mistaken("wrong-value", "calendar: c\nweekend: [sunday]\nyears: {⟦22⟧: {off: []}}\n"),
    Mistaken(
      "contradictory-day",
      "calendar: c\nweekend: [sunday]\nyears: {2022: {off: [03-05], working: [⟦03-05⟧]}}\n"),
    Mistaken(
      "no-working-days",
      "calendar: c\nweekend: ⟦[monday, tuesday, wednesday, thursday, friday, saturday, sunday]⟧\n"),
  ])
  func `a calendar with days that cannot be is told where`(mistaken: Mistaken) {
    expectOnly(mistaken)
  }

  @Test func `a calendar reads as it is written`() throws {
    let text = """
      calendar: c
      weekend: [суббота, sunday]
      school-year: 09-01/06-25
      fixed: [01-01]
      years: {2022: {off: [11-04], working: [03-05]}}
      """
    let calendar = try #require(Definitions.read(["a.yaml": text]).calendars.first)
    #expect(calendar.weekend == [.saturday, .sunday])
    #expect(calendar.schoolYear.end.description == "06-25")
    let days = ["2022-03-05", "2022-11-04", "2023-01-01"].compactMap { CivilDate($0) }
    #expect(days.map(calendar.isWorkingDay) == [true, false, false])
  }
}
