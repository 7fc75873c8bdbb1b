import Foundation
import Testing

@Suite struct ItemLifeTests {
  private let share = "uva-2022/school-4"

  @Test func `a curator marks an item with a file, which is kept`() throws {
    let town = try Town()
    let order = try town.vekha.file("приказ 17.txt", "Назначить куратором …")
    let run = try town.must(
      "2022-03-14", by: "curator-4", "item", "complete", share, "1.3", "--evidence", order)
    #expect(run.output.hasPrefix("Пункт 1.3 выполнен.\nБлижайший срок в этом деле: пункт 1.2"))
    let item = try town.item("1.3", of: share, on: "2022-03-14")
    #expect(item["state"] as? String == "done")
    let evidence = try #require((item["evidence"] as? [String])?.first)
    #expect(evidence.hasPrefix("приказ 17.txt (sha256:"))
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: town.vekha.data.path + "/evidence")
    #expect(kept.count == 1)
  }

  @Test func `a paper signed on time and marked later is not late`() throws {
    let town = try Town()
    let words = ["item", "complete", share, "1.2", "--evidence", "https://a.example/17"]
    let run = try town.vekha.run(
      words + ["--on", "2022-03-14", "--now", Town.time("2022-03-20"), "--by", "curator-4"])
    #expect(run.output.hasPrefix("Пункт 1.2 выполнен."))
    let late = try town.must(
      "2022-03-20", by: "curator-4", "item", "complete", share, "1.3", "--evidence",
      "https://a.example/18")
    #expect(late.output.hasPrefix("Пункт 1.3 выполнен с опозданием на 5 дней."))
  }

  @Test func `the changed item comes as one JSON object`() throws {
    let town = try Town()
    let item = try #require(
      town.must(
        "2022-03-14", "item", "complete", share, "1.3.", "--evidence", "https://a.example",
        "--format", "json"
      ).json().first)
    #expect(item["case"] as? String == share && item["code"] as? String == "1.3")
    #expect(item["state"] as? String == "done" && item["occurrence"] as? String == "")
  }

  @Test func `a curator asks for a later date, the coordinator grants it`() throws {
    let town = try Town()
    let asked = try town.must(
      "2022-03-14", by: "curator-4", "item", "postpone", share, "1.4", "--until", "2022-04-20",
      "--reason", "Ждём положение")
    #expect(asked.output.hasPrefix("Просьба о сроке 20 апреля 2022 г."))
    let request = try #require(
      town.vekha("postponement", "list", "--format", "json").json().first)
    #expect(request["by"] as? String == "curator-4")
    #expect(request["until"] as? String == "2022-04-20")
    #expect(request["reason"] as? String == "Ждём положение")
    #expect(
      try town.on("2022-03-14", by: "curator-4", "postponement", "grant", share, "1.4").status == 77
    )
    try town.must("2022-03-14", by: "coordinator", "postponement", "grant", share, "1.4")
    let item = try town.item("1.4", of: share, on: "2022-03-14")
    #expect(item["due"] as? String == "2022-04-20")
    #expect(item["originalDue"] as? String == "2022-04-06")
    #expect(try town.vekha("postponement", "list", "--format", "json").json().isEmpty)
  }

  @Test func `a refused request leaves the date and its reason`() throws {
    let town = try Town()
    try town.must(
      "2022-03-14", by: "curator-4", "item", "postpone", share, "1.4", "--until", "2022-04-20",
      "--reason", "Ждём положение")
    try town.must(
      "2022-03-15", by: "coordinator", "postponement", "refuse", share, "1.4", "--reason",
      "Положение уже есть")
    #expect(try town.item("1.4", of: share, on: "2022-03-15")["due"] as? String == "2022-04-06")
    #expect(
      try town.history(of: share).contains {
        $0.contains("отказано") && $0.contains("Положение уже есть")
      })
  }

  @Test func `whoever is on it is left in peace, but the coordinator still hears of it`() throws {
    let town = try Town()
    try town.must(
      "2022-03-14", by: "curator-4", "item", "acknowledge", share, "1.3", "--until", "2022-03-31",
      "--reason", "Приказ на подписи")
    try town.live(from: "2022-03-14", to: "2022-03-22")
    let steps = try town.letters(to: "curator-4").flatMap(Town.steps)
    #expect(steps.contains("1.2 due") && !steps.contains("1.3 due"))
    #expect(!steps.contains { $0.hasPrefix("1.3 after") })
    let escalated = try town.letters(to: "coordinator").flatMap(Town.steps)
    #expect(escalated.filter { $0 == "1.3 escalate:coordinator" }.count == 30)
    let item = try town.item("1.3", of: share, on: "2022-03-22")
    #expect(item["overdue"] as? Bool == true)
    #expect(try town.history(of: share).contains { $0.contains("«Приказ на подписи»") })
  }

  @Test func `an assigned person answers alone`() throws {
    let town = try Town()
    try town.must(
      "2022-03-14", by: "curator-1", "item", "assign", "uva-2022/school-1", "1.3",
      "--to", "mentor-1")
    let item = try town.item("1.3", of: "uva-2022/school-1", on: "2022-03-14")
    let responsible = item["responsible"] as? [[String: Any]]
    #expect(responsible?.compactMap { $0["person"] as? String } == ["mentor-1"])
    try town.must(
      "2022-03-14", by: "mentor-1", "item", "complete", "uva-2022/school-1", "1.3", "--evidence",
      "https://a.example")
  }

  @Test func `what was settled too early is opened again, what is not needed is waived`() throws {
    let town = try Town()
    try town.must("2022-03-14", "item", "complete", share, "1.3", "--evidence", "https://a.example")
    let reopened = try town.must(
      "2022-03-14", by: "curator-4", "item", "reopen", share, "1.3", "--reason", "Не тот приказ")
    #expect(reopened.output.hasPrefix("Пункт 1.3 снова открыт, срок — 15 марта 2022 г."))
    try town.must(
      "2022-03-14", by: "coordinator", "item", "waive", share, "1.3", "--reason", "Школа малая")
    #expect(try town.item("1.3", of: share, on: "2022-03-14")["state"] as? String == "waived")
  }
}
