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
    let files = try [("d.yaml", directory), ("p.yaml", policy), ("o.yaml", order)]
      .map { try office.vekha.file($0.0, $0.1) }
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

  private static let directory = """
    directory: town
    organisations:
      - {organisation: uo, title: Управление образования, kind: authority, timezone: Europe/Samara}
    people:
      - {id: head, name: Иванова Анна, organisation: uo, roles: head, email: head@example.org}
      - {id: coordinator, name: Зуева Вера, organisation: uo, roles: coordinator, email: coordinator@example.org}
      - {id: methodist, name: Белова Анна, organisation: uo, roles: regional, email: methodist@example.org}
      - {id: council, name: Орлова Анна, organisation: uo, roles: council, email: council@example.org}
    """

  private static let policy = """
    reminders: standard
    before: [1 день]
    due: да
    parts: да
    weekly: нет
    escalate: [{after: 7 дней, to: coordinator}]
    """

  private static let order = """
    roadmap: order
    title: Приказ
    organisation: uo
    period: 2022-01-01/2022-12-30
    reminders: standard
    parties:
      Начальник: {title: Начальник управления, role: head}
      Методист: {title: Методист, role: regional}
      Совет: {title: Совет наставников, role: council}
    sections:
      - section: one
        title: Раздел
        items:
          - {item: 1, title: Сделать, deadline: до 15 марта 2022 г., responsible: [Начальник, Методист, Совет]}
    """
}
