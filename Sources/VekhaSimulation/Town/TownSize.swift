/// How large an imagined town is.
package struct TownSize: Hashable, Sendable {
  package var schools: Int
  package var pairs: Int

  package init(schools: Int = 30, pairs: Int = 120) {
    self.schools = schools
    self.pairs = pairs
  }

  /// The size of the town that a seed has in store: mostly small, at times middling, seldom a whole municipality.
  package static func drawn(bySeed seed: UInt64) -> TownSize {
    // A chance of its own: the same seed in a town of a given size lives the same story as ever.
    var chance = Chance(seed: ~seed)
    return switch chance.number(in: 0...399) {
    case 0: TownSize()
    case 1...10: TownSize(schools: chance.number(in: 4...10), pairs: chance.number(in: 4...20))
    default:
      TownSize(
        schools: chance.pick([1, 1, 1, 1, 2, 2, 3]) ?? 1,
        pairs: chance.pick([0, 0, 0, 1, 1, 2]) ?? 1)
    }
  }
}
