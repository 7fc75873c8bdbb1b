import VekhaCore
import VekhaRuntime

/// A story in the making: its days, its town as it is just now, and the turns written so far.
struct Script {
  let scenery: Scenery
  let firstDay: CivilDate
  let lastDay: CivilDate
  /// The items of the order with which the town begins.
  private(set) var items: [Item]
  var edition: Edition
  var cast: Cast
  private(set) var turns: [Turn] = []

  init(_ scenery: Scenery, from firstDay: CivilDate, to lastDay: CivilDate, town: TownDirectory) {
    self.scenery = scenery
    self.firstDay = firstDay
    self.lastDay = lastDay
    items = scenery.order.groups.flatMap(\.items)
    edition = Edition(directory: town)
    cast = Cast(town)
  }

  /// Leaves out items before the order is loaded for the first time; one at least stays.
  mutating func shorten(keeping isKept: (Item) -> Bool) {
    let kept = items.prefix(1) + items.dropFirst().filter(isKept)
    let codes = Set(kept.map(\.code))
    edition.order += items.map(\.code).filter { !codes.contains($0) }.map { .drop(code: $0) }
    items = Array(kept)
  }

  /// Writes down what happens on a day, at a time of day that chance decides; days outside the story are left out.
  mutating func add(_ day: CivilDate, _ deed: Deed, by chance: inout Chance) {
    let seconds = chance.number(in: 7 * 3600...19 * 3600)
    guard firstDay < day, day < lastDay else { return }
    turns.append(Turn(at: Self.midnight(of: day).adding(seconds: Int64(seconds)), deed))
  }

  /// A day within the story.
  func day(by chance: inout Chance) -> CivilDate {
    firstDay.adding(days: chance.number(in: 1...max(1, firstDay.days(until: lastDay) - 1)))
  }

  static func midnight(of day: CivilDate) -> Instant {
    Zones.midnight(of: day, in: TownDirectory.timezone)
  }
}
