import Foundation
import Testing

/// A made-up municipality with its own order, one zone at the schools and another at the centre.
struct RuleTown {
  let vekha: Vekha

  init() throws {
    let founded = try Self.founded.get()
    vekha = try Vekha()
    try FileManager.default.copyItem(at: founded.data, to: vekha.data)
  }

  /// Gives a command at a time of the schools' own zone; it has to succeed.
  @discardableResult
  func must(_ time: String, by person: String? = nil, _ words: String...) throws -> Vekha.Run {
    let who = person.map { ["--by", $0] } ?? []
    let run = try vekha.run(words + ["--now", Self.moment(time)] + who)
    try #require(run.status == 0, "\(words): \(run.complaint)")
    return run
  }

  func items(of caseID: String, on time: String) throws -> [[String: Any]] {
    try must(time, "items", "--case", caseID, "--format", "json").json()
  }

  func letters(to person: String) throws -> [[String: Any]] {
    try vekha("outbox", "list", "--format", "json").json()
      .filter { $0["recipient"] as? String == person }
  }

  private static func moment(_ time: String) -> String { "\(time):00+10:00" }

  /// Loading takes a while, so it is done once and every test lives in a copy.
  private static let founded = Result {
    let vekha = try Vekha()
    _ = try vekha.file("people.csv", people)
    _ = try vekha.file("pairs.csv", pairs)
    let files = try [("directory", directory), ("order", order), ("path", programme)].map {
      try vekha.file("\($0.0).yaml", $0.1)
    }
    let loaded = try vekha.run(["load"] + files + ["--yes", "--now", moment("2023-01-09T09:30")])
    try #require(loaded.status == 0, "\(loaded.complaint)")
    return vekha
  }

  private static let directory = """
    directory: bay
    programme: path
    organisations:
      - {organisation: bay, title: Управление, kind: authority, timezone: Asia/Vladivostok}
      - {organisation: hub, title: Центр, kind: centre, parent: bay, coordinates: bay, timezone: Europe/Moscow}
      - {organisation: east, title: Школа «Восток», kind: school, parent: bay}
      - {organisation: mute, title: Школа «Тишина», kind: school, parent: bay}
    people: people.csv
    pairs: pairs.csv

    """

  private static let people = """
    id,name,organisation,roles,email,telegram,born
    planner,Планова П. П.,hub,coordinator,planner@example.org,,
    keeper,Берегова Б. Б.,east,curator,keeper@example.org,,
    guide,Вожатый В. В.,east,mentor,guide@example.org,,
    pupil,Ученик У. У.,east,mentee,,,2010-01-01
    silent,Молчун М. М.,mute,curator,,,
    chief,Главная Г. Г.,mute,director,chief@example.org,,

    """

  private static let pairs = """
    id,organisation,form,kind,mentors,mentees,curator,start
    boat,east,ученик-ученик,traditional,guide,pupil,keeper,2023-01-09

    """

  static let order = """
    roadmap: bay-2023
    title: Дорожная карта Бухты
    organisation: bay
    period: 2023-01-09/2023-12-29
    parties:
      Школы: {title: Школы, every: school, role: curator}
    sections:
      - section: 1
        title: Учёт
        items:
          - {item: 1.1, title: Список кураторов, deadline: 2023-01-20, responsible: [Школы]}
          - {item: 1.2, title: Отчёт за квартал, deadline: ежеквартально, responsible: [Школы]}
          - {item: 1.3, title: Сведения, deadline: до 10 числа каждого месяца, responsible: [Школы]}
          - {item: 1.4, title: Выезды, deadline: по отдельному графику, responsible: [Школы]}

    """

  private static let programme = """
    workflow: path
    title: Тропа
    subject: [pair]
    parties:
      наставник: {role: mentor}
      куратор: {role: curator}
    stages:
      - stage: walk
        title: Прогулка
        complete: {by: [engine], when: all items}
        items:
          - {item: meet, title: Встреча, deadline: в течение 8 дней с начала этапа, responsible: [наставник]}
          - {item: talk, title: Беседа, deadline: в течение 9 дней с начала этапа, responsible: [наставник], optional: yes}
      - stage: rest
        title: Привал
        complete: {by: [куратор]}

    """
}
