import Foundation
import Testing

/// A programme, a calendar and a directory that change under running cases.
@Suite struct ReloadWorldTests {
  @Test func `a stage that vanishes is refused until the file says where its cases go`() throws {
    let order = try HostileOrder()
    try order.write("flow.yaml", HostileOrder.workflow)
    #expect(try order.load("flow.yaml").status == 0)
    let opened = try order.vekha(
      "case", "open", "mini-flow", "--subject", "pair-1", "--now", "2022-03-02T09:00:00+04:00")
    try #require(opened.status == 0, "\(opened.complaint)")
    try order.complete("paper", of: "mini-flow/pair-1", on: "2022-03-03")
    let before = try order.contents()

    let renamed = HostileOrder.workflow.replacingOccurrences(of: "first", with: "opening")
    try order.write("flow.yaml", renamed)
    let refused = try order.load("flow.yaml", on: "2022-03-04")
    #expect(refused.status == 1)
    #expect(refused.complaint.contains("В новой версии нет этапа «first», на котором стоят дела."))
    #expect(refused.complaint.contains("moved: {first: ЭТАП}"))
    #expect(try order.contents() == before)

    try order.write(
      "flow.yaml",
      HostileOrder.replacing("stages:", with: "moved: {first: opening}\nstages:", in: renamed))
    let loaded = try order.load("flow.yaml", on: "2022-03-04")
    #expect(loaded.status == 0 && loaded.output.contains("дело переходит на этап «opening»"))
    #expect(try order.states("mini-flow/pair-1", on: "2022-03-05") == ["paper": "done"])
  }

  @Test func `a calendar moves a date without asking anybody anew`() throws {
    let order = try HostileOrder()
    let calendar = try Vekha.shipped("workflows/calendars/ru.yaml")
    try order.write("ru.yaml", calendar)
    let year = try #require(calendar.range(of: "  2022:"))
    let off = try #require(
      calendar.range(of: "off:\n      [", range: year.upperBound..<calendar.endIndex))
    try order.write("ru.yaml", calendar.replacingCharacters(in: off, with: "off:\n      [04-29, "))
    let loaded = try order.load("ru.yaml", on: "2022-03-02")
    #expect(loaded.status == 0, "\(loaded.complaint)")
    let item = try order.item("1.2", of: "mini-2022/school-1")
    #expect(item["due"] as? String == "2022-05-04")
    #expect(item["originalDue"] as? String == "2022-04-29")
    let history = try order.vekha("case", "history", "mini-2022/school-1").output
    #expect(!history.contains("Просьба"))
  }

  @Test func `another curator answers from the day the directory names her`() throws {
    let order = try HostileOrder()
    let people = HostileOrder.replacing("bella,Белла", with: "zoya,Зоя", in: HostileOrder.people)
    try order.write("directory/people.csv", people)
    try order.write(
      "directory/pairs.csv",
      HostileOrder.replacing("bella", with: "zoya", in: HostileOrder.pairs))
    let loaded = try order.load("directory", on: "2022-03-10")
    #expect(loaded.output.contains("новых людей 1, выбыло людей 1, изменено записей 1"))
    let item = try order.item("1.2", of: "mini-2022/school-1")
    let responsible = try #require(item["responsible"] as? [[String: String]])
    #expect(responsible.map { $0["person"] } == ["zoya"])
    let former = try order.vekha(
      "item", "complete", "mini-2022/school-1", "1.2", "--by", "bella",
      "--now", "2022-03-11T09:00:00+04:00")
    #expect(former.status == 65 || former.status == 77)
  }

  @Test func `a school that joins does not inherit what was due before`() throws {
    let order = try HostileOrder()
    try order.write(
      "directory/directory.yaml",
      HostileOrder.replacing(
        "people: people.csv",
        with:
          "  - {organisation: school-3, title: Школа № 3, kind: school, parent: uo}\npeople: people.csv",
        in: HostileOrder.directory))
    let early = HostileOrder.roadmap(
      "до 29 апреля 2022 г.", "до 29 апреля 2022 г.\n        evidence: required")
    try order.write("order.yaml", early)
    let loaded = try order.load("directory", "order.yaml", on: "2022-05-10")
    #expect(loaded.output.contains("Открываются дела: 1 (mini-2022/school-3)"))
    #expect(try order.states("mini-2022/school-3", on: "2022-05-10") == ["1.2": "cancelled"])
    #expect(try order.states("mini-2022/school-1", on: "2022-05-10") == ["1.2": "open"])
    let history = try order.vekha("case", "history", "mini-2022/school-3").output
    #expect(history.contains("срок был до вступления"))
  }

  @Test func `a school that leaves takes its case out of the roll-up`() throws {
    let order = try HostileOrder()
    let rest = HostileOrder.directory.split(separator: "\n").filter { !$0.contains("school-2") }
    try order.write("directory/directory.yaml", rest.joined(separator: "\n") + "\n")
    let people = HostileOrder.people.split(separator: "\n").filter { !$0.contains("school-2") }
    try order.write("directory/people.csv", people.joined(separator: "\n") + "\n")
    let loaded = try order.load("directory", on: "2022-03-10")
    #expect(loaded.output.contains("Закрываются дела: 1 (mini-2022/school-2)"), "\(loaded)")
    let rollup = try order.item("1.2", of: "mini-2022/uo")["rollup"] as? [String: Int]
    #expect(rollup == ["done": 0, "waived": 0, "total": 1])
    let history = try order.vekha("case", "history", "mini-2022/school-2").output
    #expect(history.contains("учреждение закрыто"))
    #expect(try order.vekha("verify").status == 0)
  }

  @Test func `an order without its directory says what it waits for`() throws {
    let vekha = try Vekha()
    let path = try vekha.file("order.yaml", HostileOrder.roadmap)
    let loaded = try vekha("load", path, "--yes")
    #expect(loaded.status == 0)
    #expect(loaded.output.contains("Карта «mini-2022» дел не открывает: загрузите справочник"))
  }

  @Test func `a pair with another mentor goes on as the same case`() throws {
    let order = try HostileOrder()
    try order.write("flow.yaml", HostileOrder.workflow)
    #expect(try order.load("flow.yaml").status == 0)
    let opened = try order.vekha(
      "case", "open", "mini-flow", "--subject", "pair-1", "--now", "2022-03-02T09:00:00+04:00")
    try #require(opened.status == 0, "\(opened.complaint)")
    try order.complete("paper", of: "mini-flow/pair-1", on: "2022-03-03")
    try order.write(
      "directory/pairs.csv",
      HostileOrder.replacing("galya", with: "vera", in: HostileOrder.pairs))
    #expect(try order.load("directory", on: "2022-03-10").status == 0)
    let shown = try #require(
      order.vekha("case", "show", "mini-flow/pair-1", "--format", "json").json().first)
    #expect(shown["mentors"] as? [String] == ["vera"], "\(shown)")
    #expect(try order.states("mini-flow/pair-1", on: "2022-03-11") == ["paper": "done"])
  }
}
