import Foundation
import TestWorld
import Testing

/// What becomes of letters when the mail server is away, forgetful or choosy.
@Suite struct MailTroubleTests {
  @Test func `letters wait while the server is away, and go once when it is back`() throws {
    let office = try office()
    office.server.stop()
    let away = try office.tick(MailDistrict.dueMorning, status: 69)
    #expect(away.complaint.contains("Письма ждут отправки."))
    #expect(away.complaint.contains("localhost:\(office.server.port) не отвечает"))
    let waiting = try office.outbox("--state", "pending")
    #expect(waiting.count == 3)
    let tried = waiting.filter { $0["attempts"] as? Int == 1 }
    #expect(tried.count == 1)
    #expect((tried.first?["lastError"] as? String)?.contains("не отвечает") == true)

    let back = try office.withServer()
    try back.tick("2022-03-15T10:10:00+04:00")
    #expect(try back.addresses() == MailDistrict.curators)
    try back.tick("2022-03-15T10:20:00+04:00")
    #expect(try back.addresses() == MailDistrict.curators)
    #expect(try back.outbox("--state", "sent").count == 3)
  }

  @Test func `a letter whose answer was lost goes again as the same letter`() throws {
    let office = try office("--leave", "answer")
    try office.tick(MailDistrict.dueMorning, status: 69)
    let lost = try #require(try office.server.letters().first)
    let bytes = try lost.bytes()
    let back = try office.withServer()
    try back.tick("2022-03-15T10:10:00+04:00")
    let again = try back.server.letters().first { $0.to == lost.to }
    #expect(again?.messageId == lost.messageId)
    #expect(try again?.bytes() == bytes)
    #expect(try back.addresses() == MailDistrict.curators)
  }

  @Test func `a refused recipient is shown, and reached when the address is right`() throws {
    let office = try office("--refuse", "curator-2@example.org")
    try office.tick(MailDistrict.dueMorning)
    #expect(try office.addresses() == ["curator-1@example.org", "curator-3@example.org"])
    let dead = try #require(try office.outbox("--state", "dead").first)
    #expect(dead["recipient"] as? String == "curator-2")
    let reason = try #require(dead["lastError"] as? String)
    #expect(reason.contains("550 5.1.1 No such person here"))
    let list = try office.vekha("outbox", "list", "--state", "dead")
    #expect(list.output.contains("curator-2") && list.output.contains("Почтовый сервер не"))

    let mended = try office.withServer()
    try mended.tick("2022-03-15T11:00:00+04:00")
    #expect(try mended.addresses() == [], "a refused letter is not tried by itself")
    let id = try #require(dead["id"] as? String)
    let later = "2022-03-15T11:01:00+04:00"
    #expect(try mended.vekha("outbox", "retry", id, "--now", later).status == 0)
    try mended.tick(later)
    #expect(try mended.addresses() == ["curator-2@example.org"])
    #expect(try mended.outbox("--state", "sent").count == 3)
  }

  @Test func `a letter that is no longer wanted is dropped and never sent`() throws {
    let office = try office()
    office.server.stop()
    try office.tick(MailDistrict.dueMorning, status: 69)
    let letter = try office.outbox("--person", "curator-2").first
    let id = try #require(letter?["id"] as? String)
    #expect(try office.vekha("outbox", "drop", id).status == 0)
    let back = try office.withServer()
    try back.tick("2022-03-15T10:10:00+04:00")
    #expect(try back.addresses() == ["curator-1@example.org", "curator-3@example.org"])
    #expect(try back.outbox("--state", "dropped").map { $0["id"] as? String } == [id])
  }

  @Test func `the letter of the next day takes the place of the one that nobody took`() throws {
    let office = try office()
    office.server.stop()
    try office.tick(MailDistrict.dueMorning, status: 69)
    let old = Set(try office.outbox().compactMap { $0["id"] as? String })
    let back = try office.withServer()
    try back.tick("2022-03-16T10:00:00+04:00")
    #expect(try back.addresses() == MailDistrict.curators)
    let days = Set(try back.letters().map { $0.date.prefix(10) })
    #expect(days == ["2022-03-16"])
    let dead = Set(try back.outbox("--state", "dead").compactMap { $0["id"] as? String })
    #expect(dead == old && old.count == 3)
    let retry = try back.vekha("outbox", "retry", try #require(old.first))
    #expect(retry.status == 1 && retry.complaint.contains("в более позднее"))
  }

  @Test func `a letter that is not there is named`() throws {
    let run = try office().vekha("outbox", "retry", "0123456789")
    #expect(run.status == 65 && run.complaint.contains("0123456789"))
  }

  private func office(_ options: String...) throws -> MailOffice {
    let office = try MailOffice(options)
    try MailDistrict.load(into: office.vekha)
    return office
  }
}
