import Foundation
import TestWorld
import Testing

/// Letters that leave by more than one way.
@Suite(.timeLimit(.minutes(5))) struct ChannelTests {
  private static let secret = "whsec_" + Data(0..<32).base64EncodedString()

  @Test func `a refused address is passed over, and the next way taken in the same pass`() throws {
    let bot = try WebReceiver([])
    let office = try office(
      ["VEKHA_TELEGRAM_TOKEN": "12:AB", "VEKHA_TELEGRAM_URL": bot.address],
      people: ["curator-1@example.org,": "curator-1@example.org,1001"],
      options: ["--refuse", MailDistrict.curators[0]])
    try office.tick(MailDistrict.dueMorning)
    let visit = try #require(try bot.visits().first)
    #expect(visit.path == "/bot12:AB/sendMessage" && visit.body.contains(#""chat_id":"1001""#))
    #expect(visit.body.contains("Назначение кураторов") && visit.body.contains("<b>"))
    try office.tick("2022-03-15T11:10:00+04:00")
    #expect(try bot.visits().count == 1, "one letter a day, whichever way it went")
    let letters = try office.outbox("--person", "curator-1")
    #expect(Set(letters.compactMap { $0["channel"] as? String }) == ["email", "telegram"])
  }

  @Test func `a mail server that is dead for a day gives way to the program that takes letters`()
    throws
  {
    let hook = try WebReceiver(["--secret", Self.secret])
    let office = try office([
      "VEKHA_WEBHOOK_URL": "\(hook.address)/letters", "VEKHA_WEBHOOK_SECRET": Self.secret,
    ])
    office.server.stop()
    try office.tick(MailDistrict.dueMorning, status: 69)
    #expect(try hook.visits().isEmpty)
    try office.tick("2022-03-16T10:00:00+04:00")
    let visits = try hook.visits()
    #expect(visits.count == 3 && visits.allSatisfy { $0.fault == nil })
    let event = try #require(
      JSONSerialization.jsonObject(with: Data(visits[0].body.utf8)) as? [String: Any])
    let data = try #require(event["data"] as? [String: Any])
    #expect(event["type"] as? String == "letter.digest")
    #expect((data["recipient"] as? String)?.hasPrefix("curator-") == true)
    #expect((data["items"] as? [[String: Any]])?.count == 2)
  }

  @Test func `who wants files finds hers in the folder, and the others get mail`() async throws {
    let folder = TestHouse.newFolder()
    let office = try office([
      "VEKHA_FILE_FOLDER": folder.path, "VEKHA_LISTEN": "127.0.0.1:0",
      "VEKHA_URL": "https://vekha.example",
    ])
    try office.tick(MailDistrict.dueMorning)
    let street = try await Street(office, at: "2022-03-15T12:00:00+04:00")
    let saved = try street.visitor.post(
      street.preferencesPath(), ["hour": "", "digest": "daily", "channel": "file"])
    #expect(saved.status == 200, "\(saved.body)")
    try await street.close()
    try office.tick("2022-03-16T10:00:00+04:00")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count == 1 && files[0].hasSuffix(".eml"), "\(files)")
    let letters = try office.outbox("--person", "curator-1")
    #expect(letters.compactMap { $0["channel"] as? String } == ["file", "email"])
    #expect(try office.vekha("outbox", "list").output.contains("файлы в папке"))
  }

  @Test func `a folder that takes no files gives way to mail the next day`() async throws {
    let office = try office([
      "VEKHA_FILE_FOLDER": "/proc/vekha/letters", "VEKHA_LISTEN": "127.0.0.1:0",
      "VEKHA_URL": "https://vekha.example",
    ])
    try office.tick(MailDistrict.dueMorning)
    let street = try await Street(office, at: "2022-03-15T12:00:00+04:00")
    let wish = ["hour": "", "digest": "daily", "channel": "file"]
    #expect(try street.visitor.post(street.preferencesPath(), wish).status == 200)
    try await street.close()
    try office.tick("2022-03-16T10:00:00+04:00", status: 69)
    let waiting = try #require(try office.outbox("--person", "curator-1").first)
    #expect(waiting["channel"] as? String == "file" && waiting["state"] as? String == "pending")
    let reason = waiting["lastError"] as? String ?? ""
    #expect(reason.contains("/proc/vekha/letters"), "\(reason)")
    try office.tick("2022-03-17T10:00:00+04:00")
    let states = try office.outbox("--person", "curator-1").prefix(2)
      .map { "\($0["channel"] ?? "") \($0["state"] ?? "")" }
    #expect(states == ["email sent", "file dead"], "\(states)")
  }

  @Test func `a pace that cannot be kept is refused with an example`() throws {
    var office = try office([:])
    office.vekha.environment["VEKHA_MAIL_PACE"] = "быстро"
    let run = try office.vekha("tick", "--now", MailDistrict.dueMorning)
    #expect(run.status == 65 && run.complaint.contains("30 в минуту"), "\(run.complaint)")
  }

  @Test(arguments: [
    ["VEKHA_WEBHOOK_URL": "example.org", "VEKHA_WEBHOOK_SECRET": secret],
    ["VEKHA_WEBHOOK_URL": "https://example.org"],
    ["VEKHA_WEBHOOK_URL": "https://example.org", "VEKHA_WEBHOOK_SECRET": "whsec_short"],
    ["VEKHA_TELEGRAM_TOKEN": "12/../AB"],
    ["VEKHA_TELEGRAM_TOKEN": "12:AB", "VEKHA_TELEGRAM_URL": "telegram"],
  ])
  func `a channel set up wrong is refused, and no secret is told`(
    settings: [String: String]
  ) throws {
    let run = try office(settings).vekha("tick", "--now", MailDistrict.dueMorning)
    #expect(run.status == 65, "\(run.complaint)")
    for secret in [Self.secret, "12/../AB", "whsec_short"] {
      #expect(!run.complaint.contains(secret))
    }
  }

  private func office(
    _ settings: [String: String], people changes: [String: String] = [:], options: [String] = []
  ) throws -> MailOffice {
    var office = try MailOffice(options)
    office.vekha.environment.merge(settings) { _, own in own }
    try MailDistrict.load(into: office.vekha, changing: changes)
    return office
  }
}
