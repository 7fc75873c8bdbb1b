/// Chance that a seed decides: the same seed gives the same numbers on every machine.
package struct Chance: Hashable, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits, by the generator SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number within the bounds.
  package mutating func number(in bounds: ClosedRange<Int>) -> Int {
    let count = UInt64(bounds.upperBound - bounds.lowerBound) + 1
    return bounds.lowerBound + Int(next() % count)
  }

  /// Whether something happens that does so in so many cases of a hundred.
  package mutating func happens(percent: Int) -> Bool {
    number(in: 0...99) < percent
  }

  /// One of the things, or nil where there is none.
  package mutating func pick<Thing>(_ things: [Thing]) -> Thing? {
    things.isEmpty ? nil : things[number(in: 0...things.count - 1)]
  }

  /// A chance of its own for one strand of a story, so that strands do not disturb each other.
  package mutating func strand() -> Chance {
    Chance(seed: next())
  }
}
