import Testing
import VekhaCore

/// A stage with a deadline is reminded of as an item is, and while it is late its items do not shout beside it.
struct StageLadderTests {
  private var order: Definition {
    var order = Orders.programme(
      Group(
        id: "a", title: "Подготовка",
        items: [Item("x", .days(20), of: "куратор"), Item("y", .days(20), of: "наставник")],
        deadline: DeadlineClause(phrase: "в течение 20 дней", deadline: .days(20)),
        completion: Completion(by: ["куратор"], requiresAllItems: false)),
      Group(stage: "b", Item("z", .days(5), of: "наставник")))
    order.transitions = [Transition(from: "b", to: "a", title: "назад")]
    return order
  }

  @Test func `a stage climbs the ladder of its policy`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-04-05")
    #expect(
      story.reminders.filter { $0.contains("stage:a") } == [
        "2022-03-05 stage:a before:P14D curator", "2022-03-14 stage:a before:P7D curator",
        "2022-03-18 stage:a before:P1D curator", "2022-03-21 stage:a due curator",
        "2022-03-22 stage:a after:P1D curator", "2022-03-25 stage:a after:P4D curator",
        "2022-03-28 stage:a after:P7D curator",
        "2022-03-28 stage:a escalate:coordinator coordinator",
        "2022-03-31 stage:a after:P10D curator", "2022-04-04 stage:a after:P13D curator",
        "2022-04-04 stage:a escalate:head head",
      ])
  }

  @Test func `while a stage is late its people hear of no item apart, others of theirs`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-04-05")
    let late = story.reminders.filter { $0 > "2022-03-22" && !$0.contains("stage:a") }
    #expect(
      late == [
        "2022-03-22 y after:P1D mentor", "2022-03-25 y after:P4D mentor",
        "2022-03-28 y after:P7D mentor", "2022-03-31 y after:P10D mentor",
        "2022-04-04 y after:P13D mentor",
      ])
    let skipped = try Story.opened(order).wakesDaily(through: "2022-03-21").wakes(on: "2022-03-22")
    #expect(skipped.skipped == [.after(.days(1))])
  }

  @Test func `a completed stage is settled, and those who were troubled hear it`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-03-30")
      .completesStage(by: World.curator)
    #expect(story.reminded == ["2022-03-30 stage:a settled coordinator"])
    #expect(try story["stage:a"].status == .done)
    #expect(try story["stage:a"].doneBy == World.curator)
    #expect(try story.state.visits.first?.completedOn == day("2022-03-30"))
    let later = try story.wakesDaily(through: "2022-05-01")
    #expect(!later.reminders.contains { $0 > "2022-03-31" && $0.contains("stage:a") })
  }

  @Test func `a stage that is entered again owes its ladder anew`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-03-10").completesStage()
      .on("2022-03-14").returns(to: "a").wakesDaily(through: "2022-03-25")
    #expect(try story["stage:a"].round == 2)
    #expect(try story["stage:a"].dates.due == day("2022-04-04"))
    #expect(
      story.reminders.filter { $0.contains("stage:a") }.suffix(1) == [
        "2022-03-21 stage:a before:P14D curator"
      ])
  }

  @Test func `a decree moves a stage and its visit with it, and tells nothing twice`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-03-21")
      .recalculates { $0.calendar.years[2022]?.off.insert(day("2022-03-21")) }
    #expect(try story["stage:a"].dates.due == day("2022-03-22"))
    #expect(try story.state.visits.last?.due == day("2022-03-22"))
    #expect(try story["stage:a"].round == 1)
    let later = try story.wakesDaily(through: "2022-03-24")
    #expect(
      later.reminders.filter { $0.contains("stage:a") }.suffix(2) == [
        "2022-03-21 stage:a due curator", "2022-03-23 stage:a after:P1D curator",
      ])
  }

  @Test func `a stage's date is postponed as an item's, and it is not marked as one`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-03-10")
    #expect(throws: Refusal.isStage(id: "a")) { try story.completes("stage:a") }
    let later = try story.postpones("stage:a", until: "2022-04-11", by: World.coordinator)
    #expect(try later.state.visits.last?.due == day("2022-04-11"))
    #expect(try later["stage:a"].originalDue == day("2022-03-21"))
  }

  @Test func `a case that entered its stage before stages were duties takes it up`() throws {
    let story = try Story.opened(order).forgetting("stage:a").wakesDaily(through: "2022-03-14")
    #expect(try story["stage:a"].dates.due == day("2022-03-21"))
    #expect(story.reminders.contains("2022-03-14 stage:a before:P7D curator"))
  }

  @Test func `a stage that falls away is not reminded of`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-03-10").closes()
    #expect(try story["stage:a"].status == .cancelled)
    #expect(story.nextWake == nil)
  }
}
