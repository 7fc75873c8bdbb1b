import Foundation
import Testing

/// Times without letters, through the program.
@Suite struct SilenceCommandTests {
  private let share = "uva-2022/school-4"

  @Test func `a school in quarantine gets no letters, and then one that tells the truth`() throws {
    let town = try Town()
    let run = try town.must(
      "2022-03-10", by: "coordinator", "silence", "add", "--organisation", "school-4", "--until",
      "2022-03-31", "--reason", "Карантин")
    #expect(run.output == "Молчание № 1: писем не будет по 31 марта 2022 г.\n")
    try town.live(from: "2022-03-10", to: "2022-03-31")
    #expect(try town.letters(to: "curator-4").flatMap(Town.cases).allSatisfy { $0 != share })
    let item = try town.item("1.3", of: share, on: "2022-03-22")
    #expect(item["overdue"] as? Bool == true)
    #expect(item["silentUntil"] as? String == "2022-03-31")
    #expect(
      try town.must("2022-03-22", "items", "--case", share).output.contains(
        "без писем по 31.03.2022"))
    try town.must("2022-04-01", "tick")
    let letter = try town.letters(to: "curator-4").first
    #expect(Town.steps(of: letter).contains("1.3 resumed"))
    #expect(try town.vekha("verify").status == 0)
  }

  @Test func `a silence over a school holds for a case that opens later`() throws {
    let town = try Town()
    try town.must(
      "2022-03-10", "silence", "add", "--organisation", "school-4", "--until", "2022-03-31",
      "--reason", "Карантин")
    let opened = try town.must(
      "2022-03-11", "case", "open", "mentoring-school", "--subject", "school-4", "--format", "json"
    ).json()
    let id = try #require(opened.first?["id"] as? String)
    #expect(try town.history(of: id).contains { $0.contains("не напоминают") })
  }

  @Test func `the list tells author and reason, and a silence is ended by its number`() throws {
    let town = try Town()
    try town.must(
      "2022-03-10", by: "coordinator", "silence", "add", "--item", share, "1.3", "--until",
      "2022-03-31", "--reason", "Ждём печати")
    let row = try #require(
      town.must("2022-03-10", "silence", "list", "--format", "json").json().first)
    #expect(row["case"] as? String == share && row["code"] as? String == "1.3")
    #expect(row["by"] as? String == "coordinator" && row["reason"] as? String == "Ждём печати")
    try town.must("2022-03-16", by: "coordinator", "silence", "end", "1")
    try town.live(from: "2022-03-16", to: "2022-03-17")
    let steps = try town.letters(to: "curator-4").flatMap(Town.steps)
    #expect(steps.contains("1.3 resumed") && !steps.contains("1.3 due"))
    #expect(try town.vekha("verify").status == 0)
  }

  @Test(arguments: [
    (["add", "--case", "uva-2022/school-4", "--until", "2022-03-31"], "", 1, "нужна причина"),
    (["add", "--until", "2022-03-31", "--reason", "так"], "", 64, "--organisation"),
    (
      ["add", "--case", "uva-2022/school-4", "--until", "2022-03-31", "--reason", "так"],
      "curator-4", 77, "Это решает координатор"
    ),
    (
      ["add", "--organisation", "school-4", "--until", "2022-03-31", "--reason", "так"],
      "curator-4", 77, "Это решает координатор"
    ),
    (["add", "--case", "нет", "--until", "2022-03-31", "--reason", "так"], "", 65, "«нет»"),
    (
      ["add", "--case", "uva-2022/school-4", "--until", "2022-03-01", "--reason", "так"], "", 1,
      "уже прошёл"
    ),
    (["end", "9"], "", 65, "№ 9"),
  ])
  func `what may not be is said in words`(
    words: [String], by: String, status: Int32, says: String
  ) throws {
    let town = try Town()
    let run = try town.vekha.run(
      ["silence"] + words + ["--now", Town.time("2022-03-10")]
        + (by.isEmpty ? [] : ["--by", by]))
    #expect(run.status == status, "\(run.complaint)")
    #expect(run.complaint.contains(says), "\(run.complaint)")
  }
}
