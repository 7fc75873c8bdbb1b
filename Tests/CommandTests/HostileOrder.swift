import Foundation
import Testing

/// A small municipality with one order, whose files a test can break before Vekha reads them.
struct HostileOrder {
  let vekha: Vekha

  /// The municipality with everything in order, loaded on 1 March 2022.
  init() throws {
    let founded = try Self.founded.get()
    vekha = try Vekha()
    for name in ["directory", "order.yaml", "data"] {
      try FileManager.default.copyItem(atPath: founded.path(name), toPath: path(name))
    }
  }

  private init(in vekha: Vekha) throws {
    self.vekha = vekha
    try write("directory/directory.yaml", Self.directory)
    try write("directory/people.csv", Self.people)
    try write("directory/pairs.csv", Self.pairs)
    try write("order.yaml", Self.roadmap)
    let loaded = try load("directory", "order.yaml")
    try #require(loaded.status == 0, "\(loaded.output)\(loaded.complaint)")
  }

  /// Loaded once; every test breaks a copy.
  private static let founded = Result { try HostileOrder(in: Vekha()) }

  func path(_ name: String) -> String { vekha.folder.appending(path: name).path }

  func write(_ name: String, _ text: String) throws { _ = try vekha.file(name, text) }

  func write(_ name: String, bytes: Data) throws { _ = try vekha.file(name, bytes: bytes) }

  func check(_ names: String...) throws -> Vekha.Run {
    try vekha.run(["check", "--format", "json"] + names.map(path))
  }

  func load(_ names: String..., on day: String = "2022-03-01") throws -> Vekha.Run {
    try run("load", names, ["--yes"], day)
  }

  func plan(_ names: String..., on day: String = "2022-03-01") throws -> Vekha.Run {
    try run("plan", names, [], day)
  }

  private func run(
    _ verb: String, _ names: [String], _ options: [String], _ day: String
  ) throws -> Vekha.Run {
    try vekha.run([verb] + names.map(path) + options + ["--now", "\(day)T09:00:00+04:00"])
  }

  /// What the database says: every item, every person, and the seal of the whole journal.
  func contents() throws -> String {
    let day = ["--now", "2022-03-02T09:00:00+04:00"]
    return try [["items"] + day, ["person", "list"], ["verify"]].map { words in
      let run = try vekha.run(words + ["--format", "json"])
      try #require(run.status == 0, "\(words): \(run.complaint)")
      return run.output
    }.joined(separator: "\n")
  }
}

extension HostileOrder {
  /// The order with one passage replaced.
  static func roadmap(_ passage: String, _ replacement: String) -> String {
    replacing(passage, with: replacement, in: roadmap)
  }

  static func replacing(_ passage: String, with replacement: String, in text: String) -> String {
    precondition(text.contains(passage), "the fixture lacks «\(passage)»")
    return text.replacingOccurrences(of: passage, with: replacement)
  }

  static let roadmap = """
    roadmap: mini-2022
    title: Малый план
    organisation: uo
    period: 2022-03-01/2022-12-30
    parties:
      УО: {title: Управление, role: head}
      ОУ: {title: Школы, every: school, role: curator}
    sections:
      - section: 1
        title: Раздел
        items:
          - item: 1.1
            title: Приказ об утверждении плана
            deadline: до 15 марта 2022 г.
            responsible: [УО]
          - item: 1.2
            title: Назначение кураторов
            deadline: до 29 апреля 2022 г.
            responsible: [УО, ОУ]

    """

  static let workflow = """
    workflow: mini-flow
    title: Малый порядок
    subject: [pair]
    parties:
      куратор: {role: curator}
    stages:
      - stage: first
        title: Первый этап
        items:
          - item: paper
            title: Документ
            deadline: в течение 10 дней с начала этапа
            responsible: [куратор]
      - stage: second
        title: Второй этап
        final: yes
    transitions:
      - {from: first, to: second, title: Дальше, by: [куратор]}

    """

  static let directory = """
    directory: mini
    organisations:
      - {organisation: uo, title: Управление, kind: authority, timezone: Europe/Samara}
      - {organisation: school-1, title: Школа № 1, kind: school, parent: uo}
      - {organisation: school-2, title: Школа № 2, kind: school, parent: uo}
    people: people.csv
    pairs: pairs.csv

    """

  static let people = """
    id,name,organisation,roles,email,telegram,born
    anna,Анна,uo,head coordinator,anna@example.org,,
    bella,Белла,school-1,curator,bella@example.org,,
    vera,Вера,school-2,curator,vera@example.org,,
    galya,Галя,school-1,mentor,galya@example.org,,
    dasha,Даша,school-1,mentee,,,2009-05-09

    """

  static let pairs = """
    id,organisation,form,kind,mentors,mentees,curator,start
    pair-1,school-1,ученик-ученик,traditional,galya,dasha,bella,2022-09-05

    """
}
