import Testing
import VekhaCore

/// Looking things up in a definition, and what may lead where.
struct DefinitionTests {
  @Test func `items, groups and parties are found wherever they stand`() {
    var order = Orders.programme(
      Group(stage: "a", Item("x", .days(1)), Item("y", .days(1))), Group(stage: "b"))
    #expect(order.find(item: "y")?.group.id == "a")
    #expect(order.group("b")?.id == "b")
    #expect(order.party("наставник")?.role == .mentor)
    order.groups[1].items = [Item("z", .days(1))]
    order.groups[0].items.removeLast()
    #expect(order.find(item: "z")?.group.id == "b")
    #expect(order.find(item: "y") == nil)
    #expect(order.party("директор") == nil)
  }

  @Test func `of two with one name the first counts`() {
    let order = Orders.roadmap(
      Item("1", .by("2022-03-15")), Item("1", .by("2022-04-15")))
    #expect(order.find(item: "1")?.item.deadline?.deadline == .by("2022-03-15"))
  }

  @Test func `stages follow each other in the file's order, up to a final one`() {
    var order = Orders.programme(Group(stage: "a"), Group(stage: "b"), Group(stage: "c"))
    #expect(order.stage(after: "a")?.id == "b")
    #expect(order.stage(after: "c") == nil)
    order.groups[0].isFinal = true
    #expect(order.stage(after: "a") == nil)
    #expect(order.stage(after: "q") == nil)
  }

  @Test func `the next due date of a roll-up is the definition's own`() {
    let item = Item("2.1", .by("2022-05-01"))
    let dates = Engine.dates(
      of: item, in: Orders.roadmap(item), calendar: World.calendar)
    #expect(dates.due == day("2022-05-04"))
    #expect(dates.opens == day("2022-03-01"))
  }
}
