import Foundation
import Testing

/// A pair's way through the five stages of the target model, with everything that can come between.
@Suite struct PairLifeTests {
  private let pair = "target-model/pair-1"

  /// Lives until the pair has started.
  private func started() throws -> Town {
    let town = try Town()
    try town.must("2022-09-13", "tick")
    return town
  }

  /// Marks every item of the present stage as done, in the curator's name.
  private func completeItems(of town: Town, on day: String) throws {
    let open = try town.on(day, "items", "--case", pair, "--format", "json").json()
      .filter { $0["state"] as? String == "open" }
    for code in open.compactMap({ $0["code"] as? String }) {
      try town.must(
        day, by: "curator-1", "item", "complete", pair, code, "--evidence",
        "https://school-1.example/\(code)")
    }
  }

  private func stage(_ town: Town) throws -> String? {
    try town.theCase(pair)["stage"] as? String
  }

  @Test func `a pair's case opens on the day it starts`() throws {
    let town = try Town()
    try town.must("2022-09-12", "tick")
    #expect(try town.vekha("case", "show", pair).status == 65)
    try town.must("2022-09-13", "tick")
    #expect(try stage(town) == "preparatory")
  }

  @Test func `what a stage waits for is listed by name`() throws {
    let town = try started()
    let run = try town.on("2022-09-20", by: "curator-1", "stage", "complete", pair)
    #expect(run.status == 1)
    #expect(run.complaint.contains("«consents» «Письменное согласие наставника"))
    #expect(!run.complaint.contains("supplement"))
    #expect(try town.on("2022-09-20", by: "mentor-1", "stage", "complete", pair).status == 77)
  }

  @Test func `a pair goes through all five stages to its end`() throws {
    let town = try started()
    let days = ["2022-10-03", "2022-10-31", "2023-03-20", "2023-04-10", "2023-05-02"]
    let stages = [
      "preparatory", "design", "implementation", "reflective-analytical", "resultative",
    ]
    for (day, name) in zip(days, stages) {
      #expect(try stage(town) == name)
      try completeItems(of: town, on: day)
      try town.must(day, by: "curator-1", "stage", "complete", pair)
    }
    let ended = try town.theCase(pair)
    #expect(ended["state"] as? String == "closed" && ended["outcome"] as? String == "completed")
    let states = (ended["stages"] as? [[String: Any]])?.compactMap { $0["state"] as? String }
    #expect(states == Array(repeating: "completed", count: 5))
    #expect(try town.vekha("verify").status == 0)
  }

  @Test func `a route that is redesigned opens the stage's items afresh and keeps what was done`()
    throws
  {
    let town = try started()
    for day in ["2022-10-03", "2022-10-31"] {
      try completeItems(of: town, on: day)
      try town.must(day, by: "curator-1", "stage", "complete", pair)
    }
    let refused = try town.on(
      "2022-12-01", by: "curator-1", "stage", "return", pair, "--to", "preparatory", "--reason", "x"
    )
    #expect(refused.status == 1 && refused.complaint.contains("«design»"))
    #expect(
      try town.on(
        "2022-12-01", by: "curator-1", "stage", "return", pair, "--to", "дизайн", "--reason", "x"
      ).status == 65)
    let returned = try town.must(
      "2022-12-01", by: "curator-1", "stage", "return", pair, "--to", "design", "--reason",
      "Новая цель")
    #expect(
      returned.output.contains("идёт этап «Проектировочный этап», срок — 9 января 2023 г."),
      "\(returned.output)")
    let goals = try town.item("goals", of: pair, on: "2022-12-01")
    #expect(goals["state"] as? String == "open" && goals["due"] as? String == "2022-12-08")
    let story = try town.history(of: pair)
    #expect(story.contains { $0.contains("Новая цель") })
    #expect(story.contains { $0.contains("«goals» выполнен 31 октября 2022 г.") })
  }

  @Test func `the clock of a suspended case stands still`() throws {
    let town = try started()
    try town.must(
      "2022-09-20", by: "curator-1", "case", "suspend", pair, "--reason", "Болезнь наставника")
    #expect(
      try town.on("2022-09-21", by: "curator-1", "item", "complete", pair, "selection").status == 1)
    #expect(
      try town.on(
        "2022-09-21", by: "curator-1", "case", "suspend", pair, "--reason", "ещё раз"
      ).status == 1)
    try town.live(from: "2022-09-21", to: "2022-10-04")
    let meanwhile = try town.vekha("outbox", "list", "--format", "json").json()
      .filter { ($0["createdAt"] as? String ?? "") > "2022-09-20T18" }
    #expect(meanwhile.flatMap { Town.cases(of: $0) }.filter { $0 == pair }.isEmpty)
    try town.must("2022-10-04", by: "curator-1", "case", "resume", pair)
    let due = { try town.item($0, of: self.pair, on: "2022-10-04")["due"] as? String }
    #expect(try due("problem-analysis") == "2022-09-19")
    #expect(try due("selection") == "2022-10-04")
    #expect(try due("consents") == "2022-10-07")
  }

  @Test func `a change of mentor keeps its reason, and the new one may act`() throws {
    let town = try started()
    #expect(
      try town.on(
        "2022-10-03", by: "mentor-3", "item", "complete", pair, "diagnosis"
      ).status == 77)
    try town.must(
      "2022-10-03", by: "curator-1", "pair", "change", "pair-1", "--mentor", "mentor-3", "--reason",
      "Отпуск по уходу")
    try town.must("2022-10-04", by: "mentor-3", "item", "complete", pair, "diagnosis")
    #expect(
      try town.on(
        "2022-10-04", by: "mentor-1", "item", "comment", pair, "diagnosis", "--reason", "я"
      )
      .status == 77)
    #expect(try town.history(of: pair).contains { $0.contains("Отпуск по уходу") })
    let listed = try town.vekha("pair", "list", "--format", "json").json()
      .first { $0["id"] as? String == "pair-1" }
    #expect(listed?["mentors"] as? [String] == ["mentor-3"])
  }

  @Test func `an early end needs a reason and closes what was open`() throws {
    let town = try started()
    #expect(try town.on("2022-10-03", by: "curator-1", "case", "close", pair).status == 1)
    let closed = try town.must(
      "2022-10-03", by: "curator-1", "case", "close", pair, "--reason", "Ученик переехал",
      "--format", "json"
    ).json().first
    #expect(closed?["outcome"] as? String == "ended")
    #expect(try town.on("2022-10-04", by: "curator-1", "case", "resume", pair).status == 1)
    let states = try town.on("2022-10-04", "items", "--case", pair, "--format", "json").json()
      .compactMap { $0["state"] as? String }
    #expect(!states.isEmpty && states.allSatisfy { $0 == "cancelled" })
  }

  @Test func `a second run of a pair's programme gets a name of its own`() throws {
    let town = try started()
    try town.must(
      "2022-10-03", by: "curator-1", "case", "close", pair, "--reason", "Сначала")
    let again = try town.must(
      "2022-10-04", by: "curator-1", "case", "open", "target-model", "--subject", "pair-1",
      "--format", "json"
    ).json().first
    #expect(again?["id"] as? String == "target-model/pair-1/2")
    #expect(
      try town.on(
        "2022-10-04", by: "mentor-1", "case", "open", "target-model", "--subject", "pair-1"
      ).status == 77)
    #expect(
      try town.on("2022-10-04", "case", "open", "no-such", "--subject", "pair-1").status == 65)
    #expect(
      try town.on("2022-10-04", "case", "open", "target-model", "--subject", "пара").status == 65)
  }
}
