import Foundation
import TestWorld
import Testing

/// The daemon as its users have it: a process that works until it is told to stop.
@Suite(.timeLimit(.minutes(5))) struct DaemonTests {
  @Test func `what is due leaves by itself, and a signal ends it with an account`() async throws {
    let office = try office()
    let daemon = try DaemonProcess(of: office.vekha, at: MailDistrict.dueMorning)
    #expect(try await eventually { try office.addresses() == MailDistrict.curators })
    #expect(try await eventually { daemon.said.contains("pass") })
    #expect(try await daemon.stop() == 0)
    let account = daemon.said.split(separator: "\n").last ?? ""
    #expect(account.contains("stopped") && account.contains("composed=3"), "\(account)")
    #expect(account.contains("sent=3") && account.contains("failed=0"), "\(account)")
  }

  @Test func `what another process changes is noticed`() async throws {
    let office = try office()
    let daemon = try DaemonProcess(of: office.vekha, at: MailDistrict.dueMorning)
    #expect(try await eventually { try office.addresses() == MailDistrict.curators })
    let mark = try office.vekha(
      "item", "complete", "order/school-1", "1.2", "--by", "curator-1",
      "--now", "2022-03-15T10:05:00+04:00")
    #expect(mark.status == 0, "\(mark.complaint)")
    #expect(try await eventually { try office.server.letters().count == 4 }, "\(daemon.said)")
    let letter = try #require(try office.letters().last)
    #expect(letter.to[0].address == "coordinator@example.org")
    #expect(letter.reads("Положение о наставничестве"))
    #expect(try await daemon.stop() == 0)
  }

  @Test func `an hour that comes while it sleeps wakes it`() async throws {
    let office = try office()
    let daemon = try DaemonProcess(of: office.vekha, at: "2022-03-15T08:59:57+04:00")
    #expect(try await eventually { try office.addresses() == MailDistrict.curators })
    let dates = try office.letters().map(\.date).sorted()
    #expect(dates[0] >= "2022-03-15T09:00:00" && dates[0] < "2022-03-15T09:10:00")
    #expect(dates[2] >= "2022-03-15T11:59:57", "it is noon already at the third school")
    #expect(try await daemon.stop() == 0)
  }

  @Test func `a killed daemon doubles nothing when it starts again`() async throws {
    let office = try office()
    let killed = try DaemonProcess(of: office.vekha, at: MailDistrict.dueMorning)
    #expect(try await eventually { try !office.addresses().isEmpty })
    killed.kill()
    let again = try DaemonProcess(of: office.vekha, at: "2022-03-15T10:10:00+04:00")
    #expect(try await eventually { try office.outbox("--state", "sent").count == 3 })
    #expect(try await again.stop() == 0)
    // The letter in hand may have been taken without an answer; then it comes again as the same letter.
    let letters = try office.server.letters()
    #expect(Set(letters.map(\.messageId)).count == 3 && letters.count <= 4)
    #expect(Set(letters.flatMap(\.to)) == Set(MailDistrict.curators))
  }

  @Test func `two daemons at one data folder send each letter once`() async throws {
    let office = try office()
    let daemons = try (1...2).map { _ in
      try DaemonProcess(of: office.vekha, at: MailDistrict.dueMorning)
    }
    #expect(try await eventually { try office.outbox("--state", "sent").count == 3 })
    let mark = try office.vekha(
      "item", "complete", "order/school-1", "1.2", "--by", "curator-1",
      "--now", "2022-03-15T10:05:00+04:00")
    #expect(mark.status == 0, "\(mark.complaint)")
    #expect(try await eventually { try office.outbox("--state", "sent").count == 4 })
    for daemon in daemons { #expect(try await daemon.stop() == 0, "\(daemon.said)") }
    #expect(try office.addresses() == ["coordinator@example.org"] + MailDistrict.curators)
    #expect(try office.vekha("verify").status == 0)
  }

  @Test func `letters that nobody takes wait for the server, and the daemon with them`()
    async throws
  {
    let office = try office()
    office.server.stop()
    let daemon = try DaemonProcess(of: office.vekha, at: MailDistrict.dueMorning)
    #expect(try await eventually { daemon.said.contains("letters wait") })
    #expect(try await daemon.stop() == 0)
    #expect(try office.outbox("--state", "pending").count == 3)
    let back = try office.withServer()
    let later = try DaemonProcess(of: back.vekha, at: "2022-03-15T12:00:00+04:00")
    #expect(try await eventually { try back.addresses() == MailDistrict.curators })
    #expect(try await later.stop() == 0)
  }

  @Test func `a stop does not wait for a server that has fallen silent`() async throws {
    let office = try office("--hang", "body")
    let daemon = try DaemonProcess(of: office.vekha, at: MailDistrict.dueMorning)
    #expect(try await eventually { try office.outbox("--state", "pending").count == 3 })
    #expect(try await daemon.stop() == 0, "\(daemon.said)")
  }

  @Test func `a start before the last record is refused`() async throws {
    let office = try office()
    let run = try office.vekha("run", "--now", "2022-02-28T10:00:00+04:00")
    #expect(run.status == 1 && run.complaint.contains("2022-02-28"), "\(run.complaint)")
  }

  private func office(_ options: String...) throws -> MailOffice {
    let office = try MailOffice(options)
    try MailDistrict.load(into: office.vekha)
    return office
  }
}
