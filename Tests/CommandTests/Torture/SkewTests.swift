import Foundation
import TestWorld
import Testing

extension Torture {
  /// Daemons and commands on one database, with clocks that disagree by ten minutes.
  @Suite struct SkewTests {
    /// How fast the clocks go: at 60 the daemons are ten of the machine's seconds apart, at 3600 days go by.
    private static let rates = Torture.times(1, long: 3) == 1 ? [1800.0] : [60.0, 600.0, 3600.0]

    @Test(arguments: rates)
    func `two daemons and the command line with skewed clocks lose no change and double no letter`(
      rate: Double
    ) async throws {
      let office = try MailOffice()
      try BusyDistrict.load(into: office.vekha)
      let clock = try TownClock(at: BusyDistrict.morning(of: "2022-03-14"), rate: rate)
      let daemons = try [-300, 300].map {
        try DaemonProcess(of: office.vekha.under(.clock(clock.skewed(by: $0))))
      }
      let desks = try Desks(vekha: office.vekha.under(.clock(clock)))
      try desks.work()
      for daemon in daemons { #expect(try await daemon.stop() == 0, "\(daemon.said)") }
      try desks.judge()
      try judgeLetters(of: office)
      #expect(try office.vekha("verify").status == 0)
    }

    private func judgeLetters(of office: MailOffice) throws {
      let letters = try office.server.letters()
      #expect(letters.count >= 8)
      #expect(Set(letters.map(\.id)).count == letters.count)
      #expect(try office.outbox("--state", "pending").isEmpty)
      let reminders = try office.outbox().flatMap { letter in
        (letter["items"] as? [[String: Any]] ?? []).map { item in
          ["case", "code", "occurrence", "step"].map { "\(item[$0] ?? "")" } + [
            "\(letter["recipient"] ?? "")"
          ]
        }
      }
      #expect(reminders.count >= 8 && Set(reminders).count == reminders.count)
      Torture.report("\(letters.count) letters from two daemons, none twice")
    }
  }
}
