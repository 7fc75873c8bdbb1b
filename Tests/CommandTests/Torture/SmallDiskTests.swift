import Foundation
import Testing

extension Torture {
  /// A real disk that fills up under a pass, at each page in turn.
  @Suite(.enabled(if: SmallDisk.isPossible, "this system lets nobody mount a disk"))
  struct SmallDiskTests {
    @Test func `a pass on a full disk says so, and is made good when there is room`() throws {
      let disk = try #require(try SmallDisk())
      let before = try DamagedData.fresh().vekha
      let pass = ["tick", "--now", BusyDistrict.morning(of: "2022-03-14")]
      let pages = Torture.some(of: 160, atMost: 8)
      var refused = 0
      for page in pages {
        try disk.take(before.data)
        try disk.fill(leaving: (page - 1) * DamagedData.pageSize)
        let run = try disk.vekha.run(pass)
        let place = Comment("\(page - 1) pages left: \(run.status) \(run.complaint)")
        #expect([0, 73].contains(run.status) && run.isOrderly, place)
        refused += run.status == 73 ? 1 : 0
        try disk.makeRoom()
        #expect(try disk.vekha("verify").status == 0, place)
        #expect(try disk.vekha.run(pass).status == 0, place)
        let sent = try disk.vekha("outbox", "list", "--state", "sent", "--format", "json").json()
        #expect(sent.count == 8, place)
      }
      #expect(refused > 0)
      Torture.report("\(refused) of \(pages.count) passes found too little room on a real disk")
    }
  }
}
