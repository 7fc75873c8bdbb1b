import Foundation
import TestWorld
import Testing

/// Words of an order that would act on whoever shows them: they are shown, and do nothing.
@Suite(.timeLimit(.minutes(5))) struct HostileLetterTests {
  private static let title = "Кураторы <script>alert(1)</script> & <b>приказ"

  @Test func `a title with line breaks and HTML is plain words in mail and on the page`()
    async throws
  {
    let office = try Self.office(["VEKHA_LISTEN": "127.0.0.1:0", "VEKHA_URL": "https://v.example"])
    try office.tick(MailDistrict.dueMorning)
    let letter = try #require(
      try office.letters().first { $0.to[0].address == MailDistrict.curators[0] })
    #expect(!letter.headerNames.contains("Bcc") && letter.to.count == 1 && letter.defects.isEmpty)
    #expect(letter.parts[0].text.contains("<script>"), "plain text shows what the order says")
    #expect(!letter.parts[0].text.split(separator: "\n").contains { $0.hasPrefix("Bcc:") })
    #expect(!letter.parts[1].text.contains("<script") && letter.parts[1].text.contains("&lt;b&gt;"))
    let link = letter.parts[0].text.firstMatch(of: /Исполнено: https:\/\/v\.example(\/l\/[\w-]+)/)
    let path = String(try #require(link).1)
    let daemon = try DaemonProcess(of: office.vekha, at: "2022-03-15T12:00:00+04:00")
    let visitor = try await Visitor(of: daemon)
    let page = try visitor.get(path)
    #expect(page.status == 200 && !page.body.contains("<script") && !page.body.contains("<b>"))
    #expect(page.body.contains("&lt;script&gt;alert(1)"))
    let other = try visitor.get("/p/" + path.dropFirst(3))
    #expect(other.status == 404 && other.body.contains("не действует"), "\(other.body)")
    #expect(try await daemon.stop() == 0)
  }

  @Test func `the bot's message and the program's JSON carry the title whole and harmless`() throws
  {
    let secret = "whsec_" + Data(0..<32).base64EncodedString()
    for way in ["telegram", "webhook"] {
      let ear = try WebReceiver(way == "webhook" ? ["--secret", secret] : [])
      let office = try Self.office(
        way == "telegram"
          ? ["VEKHA_TELEGRAM_TOKEN": "12:AB", "VEKHA_TELEGRAM_URL": ear.address]
          : ["VEKHA_WEBHOOK_URL": ear.address, "VEKHA_WEBHOOK_SECRET": secret],
        people: ["curator-1@example.org,": "curator-1@example.org,1001"],
        mail: ["--refuse", MailDistrict.curators[0]])
      try office.tick(MailDistrict.dueMorning)
      try office.tick("2022-03-15T10:10:00+04:00")
      let visit = try #require(try ear.visits().first { $0.body.contains("alert(1)") })
      let message = try #require(
        try JSONSerialization.jsonObject(with: Data(visit.body.utf8)) as? [String: Any])
      if way == "telegram" {
        let text = message["text"] as? String ?? ""
        #expect(text.contains("&lt;script&gt;alert(1)") && !text.contains("<script"), "\(text)")
      } else {
        #expect("\(message)".contains("alert(1)") && visit.fault == nil, "the signature holds")
      }
    }
  }

  @Test(arguments: [
    ("after: {first: 1 день, every: 0 дней, until: выполнения}", "никогда не кончатся"),
    ("escalate: [{after: 3 дня, to: heda}]", "роль «heda» в справочнике не объявлена"),
  ])
  func `a policy that cannot be meant loads nothing and says where`(
    line: String, words: String
  ) throws {
    let town = try Town()
    let before = try town.vekha(
      "forecast", "--until", "2022-04-01", "--now", Town.time("2022-03-01"))
    let file = try town.vekha.file("policy.yaml", "reminders: standard\n\(line)\n")
    let run = try town.on("2022-03-01", "load", file, "--yes")
    #expect(run.status == 65 && run.complaint.contains(words), "\(run.complaint)")
    #expect(run.complaint.contains("policy.yaml:2:"))
    let after = try town.vekha(
      "forecast", "--until", "2022-04-01", "--now", Town.time("2022-03-01"))
    #expect(after.output == before.output)
  }

  @Test func `a rung to a role that nobody holds is told at once, and the others hold`() throws {
    let vekha = try Vekha()
    let policy = try vekha.file(
      "policy.yaml", "reminders: standard\ndue: да\nescalate: [{after: 1 день, to: council}]\n")
    try MailDistrict.load(into: vekha)
    let load = try vekha("load", policy, "--yes", "--now", MailDistrict.start)
    #expect(load.status == 0 && load.complaint.contains("роль «council» никто не занимает"))
    let run = try vekha("tick", "--now", MailDistrict.dueMorning)
    #expect(run.status == 0)
    #expect(try vekha("outbox", "list", "--format", "json").json().count == 3)
  }

  private static func office(
    _ settings: [String: String], people changes: [String: String] = [:],
    mail options: [String] = []
  ) throws -> MailOffice {
    var office = try MailOffice(options)
    office.vekha.environment.merge(settings) { _, own in own }
    let words = [
      "Назначение кураторов наставничества": "\"\(title)\\r\\nBcc: x@example.org\""
    ]
    try MailDistrict.load(into: office.vekha, changing: words.merging(changes) { $1 })
    return office
  }
}
