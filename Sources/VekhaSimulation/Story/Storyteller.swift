import VekhaCore
import VekhaRuntime

/// Makes up the story that belongs to a seed.
package struct Storyteller: Sendable {
  let size: TownSize

  package init(size: TownSize) {
    self.size = size
  }

  /// The story of a seed: the same on every machine.
  package func story(seed: UInt64) -> Story {
    var chance = Chance(seed: seed)
    let directory = TownFounder.found(size, by: chance.strand())
    let begin = Self.morning(CivilDate(year: 2022, month: 3, day: 1))
    let years = chance.number(in: 1...3)
    let end = Self.morning(CivilDate(year: 2022 + years, month: 3, day: 1))
    return Story(
      seed: seed, founding: Edition(directory: directory), begin: begin, end: end, turns: [])
  }

  private static func morning(_ day: CivilDate?) -> Instant {
    let time = CivilTime(hour: 9, minute: 0) ?? .midnight
    return Zones.instant(
      CivilMoment(date: day ?? .earliest, time: time), in: TownDirectory.timezone)
  }
}
