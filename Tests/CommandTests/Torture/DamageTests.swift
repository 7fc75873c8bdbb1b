import Foundation
import TestWorld
import Testing

extension Torture {
  /// A damaged database is told as one, by every verb, and `verify` finds what the others cannot see.
  @Suite struct DamageTests {
    @Test func `a database cut short is damaged, whatever its length`() throws {
      let whole = try DamagedData.lived()
      let size = try whole.pages * DamagedData.pageSize
      for part in Torture.some(of: 64, atMost: 8) {
        let data = try whole.copy()
        let length = size * (part - 1) / 64
        try data.cut(data.database, to: length)
        for verb in DamagedData.verbs.prefix(Torture.times(1, long: 6)) {
          let run = try data.vekha.run(verb)
          let place = Comment("\(verb[0]) at \(length) of \(size): \(run.status) \(run.complaint)")
          #expect(run.isOrderly, place)
          if verb == ["verify"] { #expect([1, 65].contains(run.status), place) }
        }
      }
    }

    @Test func `a garbled page is found, or nothing was on it`() throws {
      let whole = try DamagedData.lived()
      let before = try whole.seen()
      var (chance, found) = (Chance(seed: Torture.seed), 0)
      let pages = Torture.some(of: try whole.pages, atMost: 8)
      for page in pages {
        let data = try whole.copy()
        let start = (page - 1) * DamagedData.pageSize
        try data.garble(data.database, start..<start + DamagedData.pageSize, by: &chance)
        let proof = try data.vekha("verify")
        let place = Comment(
          "seed \(Torture.seed), page \(page): \(proof.status) \(proof.complaint)")
        #expect(proof.isOrderly, place)
        if proof.status == 0 { #expect(try data.seen() == before, place) } else { found += 1 }
      }
      #expect(found > pages.count / 2)
      Torture.report("\(found) of \(pages.count) garbled pages found, the others were empty")
    }

    @Test func `no verb falls over a few wrong bytes, wherever they are`() throws {
      let whole = try DamagedData.lived()
      var chance = Chance(seed: Torture.seed)
      let pages = try whole.pages
      for _ in 1...Torture.times(6, long: 300) {
        let data = try whole.copy()
        let start = chance.number(0...pages * DamagedData.pageSize - 32)
        try data.garble(data.database, start..<start + 32, by: &chance)
        for verb in [DamagedData.verbs[0], chance.one(of: DamagedData.verbs, else: ["verify"])] {
          let run = try data.vekha.run(verb)
          let place = "seed \(Torture.seed), \(verb), byte \(start)"
          #expect(run.isOrderly, "\(place): \(run.status) \(run.complaint)")
        }
      }
    }
  }
}
