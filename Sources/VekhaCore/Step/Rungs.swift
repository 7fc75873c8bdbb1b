/// The rungs of a ladder about a day: what is owed by then, in order, and what comes next; nil where it has ended.
struct Rungs {
  var owed: [Rung] = []
  private(set) var next: Rung?

  init(owed: [Rung] = [], next: Rung? = nil) {
    self.owed = owed
    self.next = next
  }

  /// Takes a rung that lies ahead, of which the first counts.
  mutating func note(next rung: Rung) {
    if next.map({ rung.date < $0.date }) ?? true { next = rung }
  }

  /// Whether the next one is the same when the owed ones are climbed, which takes every rung of their names away.
  var isNextLasting: Bool { !owed.contains { $0.step == next?.step } }
}
