import Foundation
import TestWorld
import Testing

extension Torture {
  /// A process that is killed where it stands leaves a whole database and every letter but once.
  @Suite struct KillTests {
    private let days = BusyDistrict.days.prefix(Torture.times(2, long: 10))

    @Test
    func `a tick killed at any moment loses no letter, and only the one in flight comes again`()
      throws
    {
      let calm = try UndisturbedDays(days)
      var toll = Toll()
      while toll.kills < Torture.times(6, long: 600) {
        var fortnight = try BusyDays(toll.fortnights, beside: calm)
        for day in days { try fortnight.liveByTicks(on: day) }
        let came = try fortnight.office.server.letters().map { ($0.id, try $0.bytes()) }
        #expect(Dictionary(came) { first, _ in first } == calm.all, "\(fortnight.name)")
        try toll.add(fortnight)
      }
      Torture.report("\(toll.words(for: "ticks"))")
    }

    @Test
    func `a daemon killed at any moment loses no letter, and only the one in flight comes again`()
      async throws
    {
      let calm = try UndisturbedDays(days)
      var toll = Toll()
      while toll.kills < Torture.times(6, long: 400) {
        var fortnight = try BusyDays(1000 + toll.fortnights, beside: calm)
        for day in days { try await fortnight.liveByDaemons(on: day) }
        let came = Set(try fortnight.office.server.letters().map(\.id))
        #expect(came == Set(calm.all.keys), "\(fortnight.name)")
        try toll.add(fortnight)
      }
      Torture.report("\(toll.words(for: "daemons"))")
    }
  }
}

/// What many fortnights came to.
private struct Toll {
  private(set) var fortnights = 0
  private(set) var kills = 0
  private var letters = 0
  private var doubles = 0

  /// Counts a fortnight after its letters have been judged.
  mutating func add(_ fortnight: BusyDays) throws {
    let came = try fortnight.office.server.letters()
    let objections = try fortnight.ledger.objections(to: came)
    #expect(objections == [], "\(fortnight.name)")
    fortnights += 1
    kills += fortnight.kills
    letters += came.count
    doubles += fortnight.ledger.doubles(among: came)
  }

  func words(for processes: String) -> String {
    "\(kills) \(processes) killed in \(fortnights) fortnights, as many proofs; "
      + "\(letters) letters came, \(doubles) of them again, as they were"
  }
}
