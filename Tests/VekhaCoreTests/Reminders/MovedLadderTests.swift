import Testing
import VekhaCore

/// A decree moves deadlines and the rungs that hang on them; what was told in the round is not told again.
struct MovedLadderTests {
  private let order = Orders.roadmap(Item("1.3", .by("2022-03-15")))

  @Test func `a rung that moves behind its own telling does not come again`() throws {
    let told = try Story.opened(order).wakesDaily(through: "2022-03-15")
    let moved = try told.recalculates { $0.calendar.years[2022]?.off.insert(day("2022-03-15")) }
    #expect(try moved["1.3"].dates.due == day("2022-03-16"))
    #expect(try moved["1.3"].round == 1)
    let story = try moved.wakesDaily(through: "2022-03-20")
    #expect(
      story.reminders.suffix(2) == [
        "2022-03-15 1.3 due curator", "2022-03-17 1.3 after:P1D curator",
      ])
  }

  @Test func `a deadline that comes nearer brings its own rung on the same day`() throws {
    let order = Orders.roadmap(Item("1.3", .by("2022-03-19")))
    let told = try Story.opened(order).wakesDaily(through: "2022-03-18")
    #expect(try told["1.3"].dates.due == day("2022-03-21"))
    let moved = try told.recalculates { $0.calendar.years[2022]?.working.insert(day("2022-03-19")) }
    #expect(try moved["1.3"].dates.due == day("2022-03-19"))
    let story = try moved.wakesDaily(through: "2022-03-21")
    #expect(story.reminders.contains("2022-03-19 1.3 due curator"))
    #expect(Set(story.reminders).count == story.reminders.count)
  }

  @Test(arguments: [
    Repetition(first: .days(1), every: .days(3), until: nil),
    Repetition(first: .workingDays(1), every: .workingDays(2), until: nil),
    Repetition(first: Span(count: 1, unit: .weeks), every: .days(7), until: .days(60)),
    Repetition(first: .days(1), every: .workingDays(3), until: .months(2)),
  ])
  func `decrees without end double no rung of a ladder without end`(
    repetition: Repetition
  ) throws {
    var story = try Story.opened(order) { $0.policy.after = repetition }
    for offset in stride(from: 1, through: 60, by: 3) {
      let today = day("2022-03-10").adding(days: offset)
      story = try story.wakesDaily(through: today.iso).recalculates {
        $0.calendar.years[2022]?.off.formSymmetricDifference([today, day("2022-03-15")])
      }
    }
    #expect(Set(story.reminders.map { $0.dropFirst(11) }).count == story.reminders.count)
  }

  @Test func `a ladder without end goes on for years and asks to be woken each time`() throws {
    let story = try Story.opened(order) {
      $0.policy.after = Repetition(first: .days(1), every: .days(30), until: nil)
    }.wakesWhenItWants(through: "2024-12-30")
    #expect(story.reminders.last == "2024-12-30 1.3 after:P1021D curator")
    #expect(story.reminders.filter { $0.contains("after") }.count == 35)
    #expect(story.nextWake == day("2025-01-29"))
    #expect(try story["1.3"].climbed?.steps.count == 7)
  }
}
