import Foundation
import Testing

/// A well-formed file that names or dates something wrongly.
struct HostileName: CustomTestStringConvertible, Sendable {
  var testDescription: String
  /// The line as the author sees it, with carets under what is wrong.
  var excerpt: String
  var words: String
  var help: String
  var text: String

  init(_ name: String, _ excerpt: String, _ words: String, _ help: String, _ text: String) {
    testDescription = name
    (self.excerpt, self.words, self.help, self.text) = (excerpt, words, help, text)
  }
}

@Suite struct HostileNameTests {
  @Test(arguments: HostileName.names + HostileName.stages + HostileName.dates)
  func `a wrong name or date is underlined, explained and loads nothing`(
    file: HostileName
  ) throws {
    let order = try HostileOrder()
    let before = try order.contents()
    try order.write("broken.yaml", file.text)
    let loaded = try order.load("broken.yaml")
    #expect(loaded.status == 65 && loaded.output.isEmpty)
    #expect(loaded.complaint.contains(": ошибка: \(file.words)"), "\(loaded.complaint)")
    let shown = loaded.complaint.split(separator: "\n")
    let number = try #require(shown.firstIndex { $0.hasSuffix(file.excerpt) })
    #expect(shown[number + 1].hasSuffix("^ \(file.help)"), "\(loaded.complaint)")
    #expect(loaded.complaint.contains("ничего не загружено"))
    #expect(try order.contents() == before)
  }

  @Test func `a role is a mistake even before any directory is known`() throws {
    let vekha = try Vekha()
    let mistyped = try vekha.file("a.yaml", HostileOrder.roadmap("role: head", "role: heda"))
    #expect(try vekha("check", mistyped).status == 65)
    let own = try vekha.file("b.yaml", HostileOrder.roadmap("role: head", "role: librarian"))
    let run = try vekha("check", own)
    #expect(run.status == 0)
    #expect(run.output.contains("предупреждение: роль «librarian» Вехе не известна"))
    #expect(!FileManager.default.fileExists(atPath: vekha.data.path))
  }

  @Test(arguments: [
    ("every: kindergarten", "в справочнике нет ни одной организации вида «kindergarten»"),
    ("every: school, role: director}", "роль «director» никто не занимает"),
  ])
  func `what the directory lacks is a warning and loads`(party: String, words: String) throws {
    let order = try HostileOrder()
    let whole = party.hasSuffix("}") ? "every: school, role: curator}" : "every: school"
    try order.write("order.yaml", HostileOrder.roadmap(whole, party))
    let loaded = try order.load("order.yaml")
    #expect(loaded.status == 0)
    #expect(loaded.complaint.contains("предупреждение: \(words)"), "\(loaded.complaint)")
  }
}

extension HostileName {
  private static func order(_ passage: String, _ replacement: String) -> String {
    HostileOrder.roadmap(passage, replacement)
  }

  private static func deadline(_ words: String) -> String { order("до 15 марта 2022 г.", words) }

  private static func flow(_ passage: String, _ replacement: String) -> String {
    HostileOrder.replacing(passage, with: replacement, in: HostileOrder.workflow)
  }

  static let names = [
    HostileName(
      "a key", "        responsable: [УО]", "ключа «responsable» здесь не бывает",
      "возможно, имелось в виду «responsible»?", order("responsible: [УО]\n", "responsable: [УО]\n")
    ),
    HostileName(
      "a party", "        responsible: [УО, ООУ]", "исполнителя «ООУ» в этой дорожной карте нет",
      "возможно, имелось в виду «ОУ»?", order("[УО, ОУ]", "[УО, ООУ]")),
    HostileName(
      "a role", "  УО: {title: Управление, role: heda}", "роль «heda» в справочнике не объявлена",
      "возможно, имелось в виду «head»?", order("role: head", "role: heda")),
    HostileName(
      "an organisation", "organisation: ou", "организации «ou» нет",
      "возможно, имелось в виду «uo»?", order("organisation: uo", "organisation: ou")),
    HostileName(
      "a calendar", "calendar: rus", "календаря «rus» нет", "возможно, имелось в виду «ru»?",
      order("parties:", "calendar: rus\nparties:")),
    HostileName(
      "a policy", "reminders: standart", "порядка напоминаний «standart» нет",
      "возможно, имелось в виду «standard»?", order("parties:", "reminders: standart\nparties:")),
    HostileName(
      "a workflow", "approval: aproval", "программы «aproval» нет",
      "возможно, имелось в виду «approval»?", order("parties:", "approval: aproval\nparties:")),
    HostileName(
      "a code twice", "      - item: 1.1.", "код «1.1» уже есть в строке 12",
      "у каждого мероприятия свой код, например 1.1/1", order("item: 1.2", "item: 1.1.")),
  ]

  static let stages = [
    HostileName(
      "a stage", "  - {from: first, to: secnd, title: Дальше, by: [куратор]}", "этапа «secnd» нет",
      "возможно, имелось в виду «second»?", flow("to: second", "to: secnd")),
    HostileName(
      "a party of a workflow", "  - {from: first, to: second, title: Дальше, by: [куратр]}",
      "исполнителя «куратр» в этой программе нет", "возможно, имелось в виду «куратор»?",
      flow("by: [куратор]", "by: [куратр]")),
    HostileName(
      "a subject", "subject: [pairs]", "значения «pairs» здесь не бывает",
      "возможно, имелось в виду «pair»?", flow("[pair]", "[pairs]")),
    HostileName(
      "a stage twice", "  - stage: first", "имя «first» уже есть в строке 7",
      "дайте другое имя", flow("stage: second", "stage: first")),
  ]

  static let dates = [
    HostileName(
      "31 February", "        deadline: до 31 февраля 2022 г.",
      "дня «31 февраля 2022 г.» не бывает", "проверьте число и месяц",
      deadline("до 31 февраля 2022 г.")),
    HostileName(
      "31 February in figures", "        deadline: 2022-02-31", "дня «2022-02-31» не бывает",
      "проверьте число и месяц", deadline("2022-02-31")),
    HostileName(
      "a window that ends before it starts", "        deadline: с 15 мая 2022 г. по 1 мая 2022 г.",
      "«с 15 мая 2022 г. по 1 мая 2022 г.» кончается раньше, чем начинается",
      "поменяйте даты местами", deadline("с 15 мая 2022 г. по 1 мая 2022 г.")),
    HostileName(
      "such a window with one year", "        deadline: с 20 апреля по 10 марта 2022 г.",
      "«с 20 апреля по 10 марта 2022 г.» кончается раньше, чем начинается",
      "поменяйте даты местами", deadline("с 20 апреля по 10 марта 2022 г.")),
    HostileName(
      "such a window in one month", "        deadline: с 20 по 10 апреля 2022 г.",
      "«с 20 по 10 апреля 2022 г.» кончается раньше, чем начинается", "поменяйте даты местами",
      deadline("с 20 по 10 апреля 2022 г.")),
    HostileName(
      "such a window in figures", "        deadline: {start: 2022-04-15, due: 2022-04-01}",
      "«2022-04-01» кончается раньше, чем начинается", "поменяйте даты местами",
      deadline("{start: 2022-04-15, due: 2022-04-01}")),
    HostileName(
      "such a period", "period: 2022-12-30/2022-03-01",
      "«2022-12-30/2022-03-01» кончается раньше, чем начинается", "поменяйте даты местами",
      order("2022-03-01/2022-12-30", "2022-12-30/2022-03-01")),
    HostileName(
      "no deadline at all", "        deadline: когда рак свистнет",
      "срок «когда рак свистнет» не читается",
      "непонятные слова: «когда», «рак», «свистнет». Напишите срок иначе или задайте даты",
      deadline("когда рак свистнет")),
  ]
}
