import Foundation
import TestWorld
import Testing

/// A co-executor answers for her part from the letter, and everybody sees it.
@Suite(.timeLimit(.minutes(5))) struct PartAnswerTests {
  @Test func `the link of a co-executor reports her part and nothing else`() async throws {
    let (street, path) = try await Self.street()
    let page = try street.visitor.get(path)
    #expect(page.status == 200 && page.body.contains("Ваша часть: Методист"), "\(page.body)")
    #expect(page.body.contains("<textarea") && !page.body.contains("type=\"date\""))
    #expect(page.body.components(separatedBy: "<button").count == 2, "one button alone")
    #expect(try Self.part(street)["state"] as? String == "silent", "looking changes nothing")
    let answer = try street.visitor.post(path, ["note": "Списки собраны"])
    #expect(answer.status == 200, "\(answer.body)")
    #expect(try Self.part(street)["state"] as? String == "done")
    #expect(try Self.part(street)["note"] as? String == "Списки собраны")
    #expect(try Self.item(street)["state"] as? String == "open", "the executor marks the item")
    #expect(try street.visitor.post(path, [:]).status == 410)
    try await street.close()
  }

  @Test func `lists show each her own part, and the case shows everybody's`() async throws {
    let (street, path) = try await Self.street()
    let noon = ["--now", "2022-03-15T12:00:00+04:00"]
    let words = ["items", "--person", "methodist"] + noon
    let before = try street.office.vekha.run(words).output
    #expect(before.contains("доложить о своей части"), "\(before)")
    #expect(try street.visitor.post(path, ["note": "Готово"]).status == 200)
    let after = try street.office.vekha.run(words).output
    #expect(after.contains("своя часть готова"), "\(after)")
    let sheet = try street.office.vekha.run(["case", "show", "order/uo"] + noon).output
    #expect(sheet.contains("Методист — готово 15.03.2022: Готово"), "\(sheet)")
    #expect(sheet.contains("Совет — доклада нет"))
    let csv = try street.office.vekha.run(["items", "--format", "csv"] + noon).output
    #expect(csv.contains("Методист: done\nСовет: silent"), "\(csv)")
    try await street.close()
  }

  @Test func `who has left is told so by her links`() async throws {
    let (street, path) = try await Self.street()
    let leave = ["person", "leave", "methodist", "--now", "2022-03-15T12:00:00+04:00"]
    #expect(try street.office.vekha.run(leave).status == 0)
    let answers = [try street.visitor.get(path), try street.visitor.post(path, [:])]
    for gone in answers {
      #expect(gone.status == 410 && gone.body.contains("выбыл"), "\(gone.body)")
    }
    let preferences = try Self.letter(street.office)
    let wishes = try #require(
      preferences.headers["List-Unsubscribe"]?.firstMatch(of: /vekha\.example(\/p\/[\w-]+)/))
    #expect(try street.visitor.get(String(wishes.1)).status == 410)
    try await street.close()
  }

  private static func item(_ street: Street) throws -> [String: Any] {
    try #require(try street.office.vekha("items", "--format", "json").json().first)
  }

  private static func part(_ street: Street) throws -> [String: Any] {
    try #require((try item(street)["parts"] as? [[String: Any]])?.first)
  }

  private static func letter(_ office: MailOffice) throws -> ReadMail {
    try #require(try office.letters().first { $0.to[0].address == "methodist@example.org" })
  }

  private static func street() async throws -> (Street, String) {
    var office = try MailOffice()
    office.vekha.environment["VEKHA_LISTEN"] = "127.0.0.1:0"
    office.vekha.environment["VEKHA_URL"] = "https://vekha.example"
    let policy = SharedItem.policy(remindsParts: true, onTheDay: true)
    let files = try [
      ("d.yaml", SharedItem.directory), ("p.yaml", policy), ("o.yaml", SharedItem.order()),
    ].map { try office.vekha.file($0.0, $0.1) }
    let load = ["load", "--yes", "--now", "2022-03-01T09:00:00+04:00"] + files
    #expect(try office.vekha.run(load).status == 0)
    try office.tick(MailDistrict.dueMorning)
    let text = try #require(try letter(office).parts.first?.text)
    let link = text.firstMatch(
      of: /Доложить о своей части: https:\/\/vekha\.example(\/l\/[\w-]+)/)
    let path = String(try #require(link, "\(text)").1)
    #expect(!text.contains("Исполнено:"), "she does not answer for the whole")
    return (try await Street(office, at: "2022-03-15T12:00:00+04:00"), path)
  }
}
