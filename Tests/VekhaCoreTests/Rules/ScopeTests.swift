import Testing
import VekhaCore

/// Rules 10, 11 and 22: whose an item is, who joins late, and when a share begins to bind.
struct ScopeTests {
  private let shared = Item("2.1", .by("2022-03-15"))
  private let both = Item("2.2", .by("2022-03-15")).with { $0.responsible = ["ИМЦОУ", "ОУ"] }
  private let own = Item("2.3", .by("2022-03-15"), of: "УО")
  private var order: Definition { Orders.roadmap(shared, both, own) }

  @Test(arguments: [("uo", ["2.2", "2.3"]), ("school-1", ["2.1", "2.2"])])
  func `each case holds its own part`(organisation: String, codes: [String]) throws {
    let story = try Story.opened(order, at: organisation)
    #expect(try story.state.occurrences.keys.map(\.code) == codes)
  }

  @Test func `no verb applies to a roll-up, and it is nobody's duty`() throws {
    let story = try Story.opened(order, at: "uo")
    #expect(order.isRollup(shared) && !order.isRollup(both) && !order.isRollup(own))
    #expect(throws: Refusal.isRollup(code: "2.1")) { try story.completes("2.1") }
    #expect(throws: Refusal.unknownItem(code: "9.9")) { try story.completes("9.9") }
  }

  @Test func `the first party of the case's own answers`() throws {
    let municipal = try Story.opened(order, at: "uo").wakesDaily(through: "2022-03-05")
    #expect(municipal.reminders.contains("2022-03-05 2.2 before:P7D coordinator"))
    let share = try Story.opened(order).wakesDaily(through: "2022-03-05")
    #expect(share.reminders.contains("2022-03-05 2.2 before:P7D curator"))
  }

  @Test func `several kinds may share, and those without people may not`() {
    var order = order
    order.parties[2].every = ["school", "supplementary"]
    #expect(order.sharedKinds == ["school", "supplementary"])
    let found = World.directory.organisations(of: order.sharedKinds, beneath: "uo")
    #expect(found.map(\.id) == ["school-1", "school-2", "school-3"])
  }

  @Test func `who joins late starts with what is not yet due`() throws {
    let order = Orders.roadmap(shared, Item("2.4", .by("2022-06-15")))
    let story = try Story.opened(order, on: "2022-05-16", joinsLate: true)
    #expect(try story["2.1"].status == .cancelled)
    #expect(
      story.records.map(\.event).contains(.cancelled(OccurrenceKey(code: "2.1"), .beforeJoining)))
    #expect(try story["2.4"].status == .open)
  }

  @Test func `a closed organisation's duties fall away`() throws {
    let story = try Story.opened(order).completes("2.1").does(.closeWithOrganisation)
    #expect(try story.state.outcome == "organisationClosed")
    #expect(try story["2.1"].status == .done)
    #expect(try story["2.2"].status == .cancelled)
    #expect(try story.does(.closeWithOrganisation).events == [])
  }
}

/// Rule 22: a share that waits for approval.
struct BindingTests {
  private let order = Orders.roadmap(
    Item("1.1", .by("2022-03-15")), Item("1.2", .by("2022-04-15")),
    Item("1.3", .window("2022-05-16/2022-05-26")))

  @Test func `until it binds nothing opens and nothing is sent`() throws {
    let story = try Story.opened(order, binding: false).wakesDaily(through: "2022-04-01")
    #expect(try story.state.occurrences.values.allSatisfy { $0.status == .pending })
    #expect(story.reminders == [])
    #expect(story.nextWake == nil)
    #expect(throws: Refusal.caseIsNotBinding) { try story.completes("1.1") }
  }

  @Test func `it binds with the order's dates and owes rungs from that day on`() throws {
    let story = try Story.opened(order, binding: false).on("2022-04-01").does(.bind)
    #expect(try story["1.1"].dates.due == day("2022-03-15"))
    #expect(try story["1.2"].round == 1)
    #expect(
      story.reminded == [
        "2022-04-01 1.1 opened curator", "2022-04-01 1.1 opened coordinator",
        "2022-04-01 1.2 before:P14D curator",
      ])
    #expect(try story.does(.bind).events == [])
  }

  @Test func `what opens later owes no rung from before its opening`() throws {
    let story = try Story.opened(order, binding: false).on("2022-05-04").does(.bind)
      .wakesDaily(through: "2022-05-20")
    #expect(!story.reminders.contains { $0.contains("1.3 before:P14D") })
  }

  @Test func `occurrences from before the binding go over nobody's head`() throws {
    let story = try Story.opened(Orders.roadmap(Item("5.1", .monthly)), binding: false)
      .on("2022-06-10").does(.bind).wakesDaily(through: "2022-06-20")
    #expect(try story["5.1", "2022-05-31"].isExemptFromEscalation)
    #expect(try !story["5.1", "2022-06-30"].isExemptFromEscalation)
    #expect(!story.reminders.contains { $0.contains("escalate") })
  }

  @Test func `a share that closed meanwhile binds no more`() throws {
    let story = try Story.opened(order, binding: false).closes()
    #expect(try story.does(.bind).events == [])
  }
}
