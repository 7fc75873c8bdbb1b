import Foundation
import TestWorld
import Testing

extension Torture {
  /// A disk that lost what nobody waited for has the whole of a command or nothing of it.
  @Suite struct PowerCutTests {
    private let stage: Vekha
    private let before: String
    private let after: String
    private let diary: DiskDiary

    init() throws {
      stage = try Vekha()
      try Deed.complete.prepare(stage)
      before = try Deed.complete.trace(in: stage.copy())
      let done = try stage.copy()
      let path = done.folder.appending(path: "diary").path
      let run = try done.under(.diary(at: path)).run(try Deed.complete.words(done))
      try #require(run.status == 0, "\(run.complaint)")
      after = try Deed.complete.trace(in: done)
      diary = try DiskDiary(at: path)
    }

    /// Besides the two, the first wait is for the name of the document that the command keeps.
    @Test func `a command waits twice for the disk with its log and its database`() throws {
      let waits = diary.entries.filter { $0.file.hasPrefix("vekha.sqlite") && $0.isSettlement }
      #expect(waits.map(\.file) == ["vekha.sqlite-wal", "vekha.sqlite"])
    }

    @Test func `a power cut at any point leaves a command done wholly or not at all`() throws {
      var chance = Chance(seed: Torture.seed)
      let told = try #require(diary.lastSettlement)
      let cuts = Torture.some(of: diary.entries.count, atMost: 24)
      for cut in cuts {
        for attempt in 1...Torture.times(1, long: 8) {
          let vekha = try darkened(before: cut, by: &chance)
          let place = Comment("seed \(Torture.seed), cut before call \(cut), attempt \(attempt)")
          #expect(try vekha("verify").status == 0, place)
          let seen = try Deed.complete.trace(in: vekha)
          #expect(seen == after || seen == before && cut <= told, place)
        }
      }
      Torture.report("the power was cut at \(cuts.count) of \(diary.entries.count) calls")
    }

    /// The data as the disk has them when the lights go on again.
    private func darkened(before cut: Int, by chance: inout Chance) throws -> Vekha {
      let vekha = try stage.copy()
      try? FileManager.default.removeItem(at: vekha.data.appending(path: "vekha.sqlite-shm"))
      for entry in diary.survivors(ofCutBefore: cut, by: &chance) {
        try entry.repeated(in: vekha.data)
      }
      return vekha
    }
  }
}
