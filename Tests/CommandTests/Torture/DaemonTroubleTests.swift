import Foundation
import TestWorld
import Testing

extension Torture {
  /// The daemon meets a full disk or a damaged database without losing its head.
  @Suite struct DaemonTroubleTests {
    @Test func `a daemon whose disk fills up goes on when there is room again`() async throws {
      let writes = Torture.times(3, long: 30)
      var survived = 0
      for number in 1...writes {
        survived += try await survives(fullFrom: number * 37) ? 1 : 0
      }
      #expect(survived > 0, "a disk that fills up after the start ends no daemon")
      Torture.report("\(writes) daemons met a full disk, \(survived) of them after their start")
    }

    /// Whether the daemon was up before its disk was full; otherwise it says why it does not start.
    private func survives(fullFrom write: Int) async throws -> Bool {
      let office = try MailOffice()
      try BusyDistrict.load(into: office.vekha)
      let full = try office.vekha.file("full", "")
      let clock = try TownClock(at: "2022-03-14T10:00:00+04:00", rate: 60)
      let vekha = try office.vekha.under(.fullDisk(from: write, while: full), .clock(clock))
      let daemon = try DaemonProcess(of: vekha)
      let isHurt = try await eventually {
        try daemon.isOver || daemon.said.contains("pass failed") || office.addresses().count >= 8
      }
      #expect(isHurt, "write \(write): \(daemon.said)")
      try FileManager.default.removeItem(atPath: full)
      if daemon.isOver {
        #expect(daemon.status == 73, "write \(write): \(daemon.said)")
        try office.tick(BusyDistrict.time(479, of: "2022-03-14"))
      } else {
        #expect(
          try await eventually { try daemon.isOver || office.outbox("--state", "sent").count >= 8 })
        #expect(try await daemon.stop() == 0, "write \(write): \(daemon.said)")
      }
      try judge(office, "write \(write): \(daemon.said)")
      return daemon.said.contains("started")
    }

    /// The letter in flight when the disk was full may have come twice, no other.
    private func judge(_ office: MailOffice, _ place: String) throws {
      let letters = try office.server.letters()
      #expect(try LetterLedger().objections(to: letters) == [], "\(place)")
      #expect(Set(letters.map(\.id)).count == 8 && letters.count <= 9, "\(place)")
      #expect(try office.vekha("verify").status == 0, "\(place)")
    }

    @Test func `a daemon does not start on a damaged database`() throws {
      let data = try DamagedData.lived()
      var chance = Chance(seed: Torture.seed)
      try data.garble(data.database, 0..<DamagedData.pageSize, by: &chance)
      let run = try data.vekha("run")
      #expect(run.status == 65 && run.isOrderly, "\(run.status) \(run.complaint)")
    }

    @Test func `a daemon that meets damage says so and waits for an administrator`() async throws {
      let office = try MailOffice()
      try BusyDistrict.load(into: office.vekha)
      let data = DamagedData(vekha: office.vekha)
      var chance = Chance(seed: Torture.seed)
      let size = try data.pages * DamagedData.pageSize
      try data.garble(data.database, 2 * DamagedData.pageSize..<size, by: &chance)
      let clock = try TownClock(at: "2022-03-14T10:00:00+04:00", rate: 60)
      let daemon = try DaemonProcess(of: office.vekha.under(.clock(clock)))
      let failures = Torture.times(2, long: 10)
      #expect(
        try await eventually {
          daemon.isOver || daemon.said.split(separator: "pass failed").count > failures
        })
      if daemon.isOver {
        #expect(daemon.status == 65, "\(daemon.said)")
      } else {
        #expect(
          daemon.said.contains("corrupt") && !daemon.said.contains("SELECT"), "\(daemon.said)")
        #expect(try await daemon.stop() == 0, "\(daemon.said)")
      }
      #expect(try office.server.letters().isEmpty)
    }
  }
}
