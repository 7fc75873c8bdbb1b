import Foundation
import Testing

extension Torture {
  /// A database that another program holds is waited for, though not for ever.
  @Suite struct LockTests {
    private static let morning = BusyDistrict.morning(of: "2022-03-14")

    @Test func `a command that finds the database held says so and changes nothing`() throws {
      let data = try DamagedData.fresh()
      let before = try data.seen()
      let locker = try Locker(.writing, of: data.database)
      for words in [["tick"], ["item", "complete", "order/school-1", "1.1"]] {
        let run = try data.vekha.run(words + ["--now", Self.morning])
        #expect(run.status == 75 && run.isOrderly, "\(words): \(run.status) \(run.complaint)")
      }
      locker.letGo()
      #expect(try data.seen() == before)
      #expect(try data.vekha("tick", "--now", Self.morning).status == 0)
      #expect(try data.vekha("verify").status == 0)
    }

    @Test func `a database that another program makes is waited for, and one that is there is not`()
      throws
    {
      let data = DamagedData(vekha: try Vekha())
      try FileManager.default.createDirectory(
        at: data.vekha.data, withIntermediateDirectories: true)
      let maker = try Locker(.opening, of: data.database)
      let run = try data.vekha.run(["status"])
      #expect(run.status == 75 && run.isOrderly, "\(run.status) \(run.complaint)")
      maker.letGo()
      #expect(try data.vekha("status").status == 0)
      let another = try Locker(.opening, of: data.database)
      #expect(try data.vekha("status").status == 0)
      another.letGo()
    }

    @Test func `a daemon that finds the database held goes on when it is free`() async throws {
      let office = try MailOffice()
      try BusyDistrict.load(into: office.vekha)
      let clock = try TownClock(at: "2022-03-14T08:58:00+04:00", rate: 60)
      let daemon = try DaemonProcess(of: office.vekha.under(.clock(clock)))
      #expect(try await eventually { daemon.isOver || daemon.said.contains("started") })
      let locker = try Locker(.writing, of: DamagedData(vekha: office.vekha).database)
      let failures = Torture.times(1, long: 10)
      #expect(
        try await eventually {
          daemon.isOver || daemon.said.split(separator: "pass failed").count > failures
        })
      #expect(!daemon.isOver && daemon.said.contains("busy"), "\(daemon.said)")
      #expect(try office.outbox().isEmpty, "whoever only reads need not wait")
      locker.letGo()
      #expect(try await eventually { try daemon.isOver || office.addresses().count >= 8 })
      #expect(try await daemon.stop() == 0, "\(daemon.said)")
      #expect(try Set(office.addresses()).count == office.addresses().count)
      #expect(try office.vekha("verify").status == 0)
    }
  }
}
