import TestWorld
import VekhaCore

/// Orders with a bit of everything, and the ways in which a later version differs.
enum RandomOrder {
  static let roadmap = Orders.roadmap(
    deadlines.enumerated().map { place, deadline in
      Item("1.\(place)", deadline, of: place == 3 ? nil : "ОУ").with {
        if !place.isMultiple(of: 3) { $0.responsible = ["ИМЦОУ", "ОУ"] }
        if place < 2 { $0.controller = "ИМЦОУ" }
      }
    })

  static let programme: Definition = {
    var order = Orders.programme(
      Group(
        stage: "a", Item("x", .days(10), of: "куратор"), Item("w", .monthly, of: "куратор"),
        Item("o", .onDemand, of: "наставник").with { $0.isOptional = true }),
      Group(
        stage: "b", Item("y", .days(20), of: "наставник").with { $0.controller = "координатор" }),
      Group(
        stage: "e", Item("q", .days(5), of: "куратор"), completion: Completion(byEngine: true)),
      Group(stage: "c", Item("z", .days(5), of: "координатор")))
    order.transitions = [
      Transition(from: "b", to: "a", title: ""), Transition(from: "c", to: "a", title: ""),
      Transition(from: "a", to: "c", title: ""),
    ]
    return order
  }()

  private static let deadlines: [Deadline] = [
    .by("2022-04-15"), .window("2022-04-01/2022-05-01"), .wholePeriod, .onDemand, .monthly,
    .rule("FREQ=WEEKLY;BYDAY=FR;UNTIL=20220630", due: "2022-03-18"),
    .rule("FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30", due: "2022-09-30", from: "2022-09-01"),
  ]

  /// A row less, a row more, another date, or a code that moved.
  static func changed(
    _ order: Definition, to version: Int, by chance: inout Chance
  ) -> Definition {
    var items = order.groups[0].items
    let place = chance.number(0...items.count - 1)
    switch chance.number(1...4) {
    case 1 where items.count > 1: items.remove(at: place)
    case 2: items.insert(Item("n\(version)", .by("2022-0\(chance.number(3...9))-15")), at: place)
    case 3: items[place].deadline?.deadline = chance.one(of: deadlines, else: .wholePeriod)
    default: items[place] = items[place].with { ($0.was, $0.code) = ($0.code, "r\(version)") }
    }
    var changed = order
    changed.version = "\(version)"
    changed.groups[0].items = items
    return changed
  }
}
