import Testing
import VekhaCore

/// Rule 21: stages, visits, ways back, and how a case ends.
struct StageTests {
  private var order: Definition {
    var order = Orders.programme(
      Group(stage: "a", Item("x", .days(10), of: "куратор"), Item("y", .days(5), of: "наставник")),
      Group(stage: "b", Item("z", .days(20), of: "наставник")), Group(stage: "c"))
    order.transitions = [
      Transition(from: "b", to: "a", title: "назад", by: ["координатор"]),
      Transition(from: "a", to: "c", title: "сразу", by: ["координатор"]),
    ]
    return order
  }

  @Test func `entering a stage opens its items with dates from that day`() throws {
    let story = try Story.opened(order)
    #expect(try story["x"].dates.due == day("2022-03-11"))
    #expect(try Set(story.state.occurrences.keys.map(\.code)) == ["x", "y"])
    #expect(throws: Refusal.unknownItem(code: "z")) { try story.completes("z") }
  }

  @Test func `a stage is left when all that is not optional is settled, and names what is not`()
    throws
  {
    let story = try Story.opened(order).completes("y")
    let missing = [OutstandingItem(key: OccurrenceKey(code: "x"), title: "Пункт x")]
    #expect(throws: Refusal.itemsOutstanding(stage: "a", missing: missing)) {
      try story.completesStage()
    }
    let next = try story.on("2022-03-20").completes("x").completesStage(by: World.curator)
    #expect(try next.state.stage == "b")
    #expect(try next.state.visits.first?.completedOn == day("2022-03-20"))
    #expect(try next["z"].dates.due == day("2022-04-11"))
  }

  @Test func `an optional item falls away with its stage`() throws {
    var order = order
    order.groups[0].items[0].isOptional = true
    let story = try Story.opened(order).completes("y").completesStage()
    #expect(try story["x"].status == .cancelled)
  }

  @Test func `a stage entered again opens afresh and keeps the earlier visit`() throws {
    let story = try Story.opened(order).completes("x").completes("y").completesStage()
      .on("2022-04-01").returns(to: "a", by: World.coordinator)
    #expect(try story.state.visits.map(\.stage) == ["a", "b", "a"])
    #expect(try story["x"].status == .open)
    #expect(try story["x"].round == 2)
    #expect(try story["x"].dates.due == day("2022-04-11"))
    #expect(try story["z"].status == .cancelled)
  }

  @Test func `going back takes the right person, a reason and a way`() throws {
    let story = try Story.opened(order).completes("x").completes("y").completesStage()
    #expect(throws: Refusal.notPermitted(.returnStage)) {
      try story.returns(to: "a", by: World.curator)
    }
    #expect(throws: Refusal.reasonMissing) {
      try story.does(.returnStage(to: "a", reason: nil))
    }
    #expect(throws: Refusal.noTransition(from: "b", to: "c", possible: ["a"])) {
      try story.returns(to: "c")
    }
    #expect(throws: Refusal.unknownStage("q", known: ["a", "b", "c"])) {
      try story.returns(to: "q")
    }
  }

  @Test func `a branch leads forward and takes the right person; it is no way back`() throws {
    let story = try Story.opened(order).completes("x").completes("y")
    #expect(throws: Refusal.notPermitted(.completeStage)) {
      try story.completesStage(to: "c", by: World.curator)
    }
    #expect(try story.completesStage(to: "c", by: World.coordinator).state.stage == "c")
    #expect(throws: Refusal.noTransition(from: "b", to: "a", possible: [])) {
      try story.completesStage().waives("z").completesStage(to: "a")
    }
  }

  @Test func `completing the last stage, or entering a final one, closes the case`() throws {
    let story = try Story.opened(order).completes("x").completes("y").completesStage().waives("z")
    #expect(try story.completesStage().completesStage().state.outcome == "completed")
    var order = order
    order.groups[2].isFinal = true
    order.groups[2].items = [Item("never", .days(3), of: "куратор")]
    let final = try Story.opened(order).completes("x").completes("y").completesStage(to: "c")
    #expect(try final.state.outcome == "completed")
    #expect(try final.state.occurrences[OccurrenceKey(code: "never")] == nil)
    #expect(throws: Refusal.caseIsClosed(outcome: "completed")) { try final.reopens("x") }
  }

  @Test func `what was reopened in an earlier stage ends with the case`() throws {
    let story = try Story.opened(order).completes("x").completes("y").completesStage()
      .reopens("x").waives("z").completesStage().completesStage()
    #expect(try story["x"].status == .cancelled)
  }

  @Test func `only an engine's stage completes itself`() throws {
    var order = order
    order.groups[0].completion.byEngine = true
    let story = try Story.opened(order).completes("x")
    #expect(try story.state.stage == "a")
    #expect(try story.completes("y").state.stage == "b")
  }

  @Test func `an early end has a reason and leaves nothing to wait for`() throws {
    let story = try Story.opened(order).completes("x").suspends().closes()
    #expect(try story.state.outcome == "ended")
    #expect(try story["x"].status == .done)
    #expect(try story["y"].status == .cancelled)
    #expect(story.nextWake == nil)
    #expect(throws: Refusal.caseIsClosed(outcome: "ended")) { try story.closes() }
    #expect(throws: Refusal.caseIsNotSuspended) { try story.resumes() }
  }

  @Test func `a roadmap has no stages`() throws {
    let story = try Story.opened(Orders.roadmap(Item("1.1", .by("2022-03-15"))))
    #expect(throws: Refusal.hasNoStages) { try story.completesStage() }
  }
}
