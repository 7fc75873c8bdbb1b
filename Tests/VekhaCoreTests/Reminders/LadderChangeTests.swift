import Testing
import VekhaCore

/// A roadmap, a section and an item may each change rungs; the nearest word counts.
struct LadderChangeTests {
  private func story(
    definition: LadderChange? = nil, group: LadderChange? = nil, item: LadderChange? = nil
  ) throws -> Story {
    var order = Orders.roadmap(Item("1.1", .by("2022-03-15")).with { $0.reminders = item })
    if let definition { order.reminders = definition }
    order.groups[0].reminders = group
    return try Story.opened(order)
  }

  private func change(_ set: (inout LadderChange) -> Void) -> LadderChange {
    var change = LadderChange()
    set(&change)
    return change
  }

  @Test func `an item changes one rung and keeps the others`() throws {
    let own = change { $0.before = [.workingDays(3)] }
    let story = try story(item: own).wakesDaily(through: "2022-03-22")
    #expect(
      story.reminders == [
        "2022-03-10 1.1 before:P3WD curator", "2022-03-15 1.1 due curator",
        "2022-03-16 1.1 after:P1D curator", "2022-03-21 1.1 after:P4D curator",
        "2022-03-22 1.1 after:P7D curator", "2022-03-22 1.1 escalate:coordinator coordinator",
      ])
  }

  @Test func `the item's word stands over its section's, the section's over the roadmap's`() throws
  {
    var whole = LadderChange(base: "standard")
    whole.due = false
    whole.after = .nothing
    whole.escalate = []
    let section = change { $0.before = [.days(5)] }
    let own = change { $0.due = true }
    let story = try story(definition: whole, group: section, item: own)
      .wakesDaily(through: "2022-04-15")
    #expect(
      story.reminders == ["2022-03-10 1.1 before:P5D curator", "2022-03-15 1.1 due curator"])
  }

  @Test func `an item may climb to a role that no policy names`() throws {
    let own = change { $0.escalate = [Escalation(after: .workingDays(1), to: .director)] }
    let story = try story(item: own).wakesDaily(through: "2022-03-17")
    #expect(story.reminders.contains("2022-03-16 1.1 escalate:director director"))
  }

  @Test func `one who holds two roles of the ladder is written to once`() throws {
    var people = World.people
    people[1].tenures.append(Tenure(role: .director, organisation: "school-1"))
    people.removeAll { $0.key == World.director }
    let own = change {
      $0.escalate = [
        Escalation(after: .days(1), to: .director), Escalation(after: .days(1), to: .coordinator),
        Escalation(after: .days(2), to: .coordinator),
      ]
    }
    let order = Orders.roadmap(Item("1.1", .by("2022-03-15")).with { $0.reminders = own })
    let story = try Story.opened(order) { $0.directory = World.directory(people: people) }
      .wakesDaily(through: "2022-03-30")
    #expect(
      story.reminders.filter { $0.contains("escalate") } == [
        "2022-03-16 1.1 escalate:director coordinator"
      ])
  }
}
