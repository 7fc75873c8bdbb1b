import VekhaCore

/// Makes up the story that belongs to a seed.
package struct Storyteller: Sendable {
  let scenery: Scenery
  /// The size of every town; nil where each seed draws its own.
  let size: TownSize?

  package init(_ scenery: Scenery, size: TownSize?) {
    self.scenery = scenery
    self.size = size
  }

  /// The story of a seed: the same on every machine.
  package func story(seed: UInt64) -> Story {
    var chance = Chance(seed: seed)
    let town = TownFounder.found(size ?? .drawn(bySeed: seed), by: chance.strand())
    let years = chance.number(in: 1...3)
    var script = Script(
      scenery, from: Self.begin, to: Self.begin.adding(months: 12 * years), town: town)
    lay(&script, by: &chance)
    let founding = script.edition
    write(&script, years: years, by: &chance)
    return Story(
      seed: seed, founding: founding, begin: Self.morning(script.firstDay),
      end: Self.morning(script.lastDay),
      turns: script.turns.enumerated().sorted {
        ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
      }
      .map { $0.element.taken(by: script.cast) })
  }

  /// Decides how the first edition of the order differs from the shipped one: many orders are shorter.
  private func lay(_ script: inout Script, by chance: inout Chance) {
    let kept = chance.pick([100, 30, 20, 15, 10, 5]) ?? 100
    script.shorten { _ in chance.happens(percent: kept) }
    if chance.happens(percent: 25) { script.edition.needsApproval = scenery.approval != nil }
    for item in script.sharedItems where chance.happens(percent: 8) {
      script.edition.order += [script.control(of: item.code)].compactMap(\.self)
    }
  }

  private func write(_ script: inout Script, years: Int, by chance: inout Chance) {
    var pairs = PairStrand(chance: chance.strand())
    pairs.write(into: &script)
    var approvals = ApprovalStrand(chance: chance.strand())
    approvals.write(into: &script)
    writeChanges(&script, years: years, by: &chance)
    var order = OrderStrand(chance: chance.strand())
    order.write(into: &script)
    writeTroubles(&script, years: years, by: &chance)
    var absences = AbsenceStrand(chance: chance.strand())
    for _ in 0..<years * Self.changesAYear {
      absences.write(on: script.day(by: &chance), into: &script)
    }
  }

  /// The town changes day by day, so its changes are written in the order of time.
  private func writeChanges(_ script: inout Script, years: Int, by chance: inout Chance) {
    var people = PeopleStrand(chance: chance.strand())
    var office = OfficeStrand(chance: chance.strand())
    let days = (0..<years * Self.changesAYear).map { _ in script.day(by: &chance) }.sorted()
    for day in Set(days).sorted() {
      if chance.happens(percent: 60) {
        people.write(on: day, into: &script)
      } else {
        office.write(on: day, into: &script)
      }
    }
  }

  private func writeTroubles(_ script: inout Script, years: Int, by chance: inout Chance) {
    var clock = ClockStrand(chance: chance.strand())
    var troubles = TroubleStrand(chance: chance.strand())
    for _ in 0..<years * 2 { clock.write(on: script.day(by: &chance), into: &script) }
    for _ in 0..<years * Self.troublesAYear {
      troubles.write(on: script.day(by: &chance), into: &script)
    }
  }

  private static let changesAYear = 8
  private static let troublesAYear = 4

  /// The day on which the order is loaded.
  private static let begin = CivilDate(year: 2022, month: 3, day: 1) ?? .earliest

  private static func morning(_ day: CivilDate) -> Instant {
    Script.midnight(of: day).adding(seconds: 9 * 3600)
  }
}
