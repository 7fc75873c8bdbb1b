import Foundation
import TestWorld
import Testing

extension Torture {
  /// What a killed process left in the log is taken as far as it is whole.
  @Suite struct LogDamageTests {
    @Test func `a log cut short or garbled gives back an earlier state, whole, and work goes on`()
      throws
    {
      let whole = try killedPass(whileBringingHome: false)
      let size = try Data(contentsOf: whole.log).count
      var chance = Chance(seed: Torture.seed)
      for _ in 1...Torture.times(6, long: 200) {
        let data = try whole.copy()
        let place = chance.number(0...size - 1)
        if chance.happens(onceIn: 2) {
          try data.cut(data.log, to: place)
        } else {
          try data.garble(data.log, place..<min(place + 64, size), by: &chance)
        }
        for verb in [["verify"], Self.nextPass, ["verify"]] {
          let run = try data.vekha.run(verb)
          #expect(run.status == 0, "seed \(Torture.seed), log at \(place): \(run.complaint)")
        }
      }
    }

    @Test
    func
      `a log damaged while it was brought home leaves a whole database, or one that is told as damaged`()
      throws
    {
      let half = try killedPass(whileBringingHome: true)
      let size = try Data(contentsOf: half.log).count
      var chance = Chance(seed: Torture.seed)
      for _ in 1...Torture.times(6, long: 100) {
        let data = try half.copy()
        let place = chance.number(0...size - 1)
        try data.garble(data.log, place..<min(place + 64, size), by: &chance)
        for verb in [["verify"], Self.nextPass] {
          let run = try data.vekha.run(verb)
          let comment = Comment("seed \(Torture.seed), log at \(place): \(run.complaint)")
          #expect(run.isOrderly && [0, 1, 65].contains(run.status), comment)
        }
      }
    }

    private static let pass = ["tick", "--now", BusyDistrict.morning(of: "2022-03-16")]
    private static let nextPass = ["tick", "--now", BusyDistrict.morning(of: "2022-03-17")]

    /// A district whose last pass was killed when its commits stood in the log and nowhere else, or later.
    private func killedPass(whileBringingHome isLate: Bool) throws -> DamagedData {
      let data = try DamagedData.lived()
      let last = try traces(ofPassAt: data.copy())
      var (early, late) = (0, last)
      while late - early > 1 {
        let middle = (early + late) / 2
        let pass = try killed(data.copy(), at: middle)
        if try Data(contentsOf: pass.database) == Data(contentsOf: data.database) {
          early = middle
        } else {
          late = middle
        }
      }
      return try killed(data.copy(), at: isLate ? (late + last) / 2 : early)
    }

    private func killed(_ data: DamagedData, at trace: Int) throws -> DamagedData {
      let run = try data.vekha.under(.killAt(trace: trace)).run(Self.pass)
      try #require(run.isKilled)
      return data
    }

    private func traces(ofPassAt data: DamagedData) throws -> Int {
      let counted = data.vekha.folder.appending(path: "counted").path
      try #require(try data.vekha.under(.count(into: counted)).run(Self.pass).status == 0)
      return try Counted(at: counted).traces
    }
  }
}
