import Foundation
import Testing

/// Leave and illness: whose letters go where, who may act, and what the journal says.
@Suite struct SubstituteTests {
  private let share = "uva-2022/school-4"

  private func town(from first: String = "2022-03-10", until last: String) throws -> Town {
    let town = try Town()
    try town.must(
      "2022-03-01", by: "coordinator", "person", "substitute", "curator-4", "--with", "director-4",
      "--from", first, "--until", last, "--reason", "Отпуск")
    return town
  }

  @Test func `letters go to the substitute alone while she is there, and then come back`() throws {
    let town = try town(until: "2022-03-20")
    try town.live(from: "2022-03-01", to: "2022-03-09")
    let before = try town.letters(to: "curator-4").count
    try town.live(from: "2022-03-10", to: "2022-03-20")
    #expect(try town.letters(to: "curator-4").count == before && before > 0)
    let steps = try town.letters(to: "director-4").flatMap(Town.steps)
    #expect(steps.count { $0 == "1.3 due" } == 1)
    let words = try town.words(ofLettersTo: "director-4")
    #expect(words.contains { $0.contains("Вы замещаете: ") })
    try town.live(from: "2022-03-21", to: "2022-03-25")
    #expect(try town.letters(to: "curator-4").count > before)
  }

  @Test func `the substitute acts, and the history says in whose place`() throws {
    let town = try town(until: "2022-03-20")
    let words = ["item", "complete", share, "1.3", "--evidence", "https://a.example/1"]
    let early = try town.vekha.run(
      words + ["--now", Town.time("2022-03-09"), "--by", "director-4"])
    #expect(early.status == 77)
    let run = try town.vekha.run(
      words + ["--now", Town.time("2022-03-10"), "--by", "director-4"])
    #expect(run.status == 0, "\(run.complaint)")
    let history = try town.vekha("case", "history", share, "--format", "json").json()
    let mark = try #require(history.first { $0["event"] as? String == "completed" })
    #expect(mark["by"] as? String == "director-4")
    #expect(mark["insteadOf"] as? String == "curator-4")
    #expect((mark["name"] as? String)?.contains(" за: ") == true)
    #expect(try town.vekha("verify").status == 0)
  }

  @Test func `a time that is ended gives letters and rights back at once`() throws {
    let town = try town(until: "2022-03-20")
    let list = try town.vekha("person", "substitutions", "--now", Town.time("2022-03-11"))
    #expect(list.output.contains("director-4") && list.output.contains("20.03.2022"))
    try town.must("2022-03-11", "person", "substitute", "curator-4", "--end")
    let run = try town.on(
      "2022-03-11", by: "director-4", "item", "acknowledge", share, "1.3", "--until", "2022-03-12",
      "--reason", "так")
    #expect(run.status == 77)
    let json = try town.vekha(
      "person", "substitutions", "--past", "--format", "json", "--now", Town.time("2022-03-11")
    ).json()
    #expect(json.map { $0["until"] as? String } == ["2022-03-10"])
    #expect(try town.on("2022-03-11", "person", "substitute", "curator-4", "--end").status == 1)
  }

  @Test func `what comes for one who is away waits when the substitute has had her letter`() throws
  {
    let town = try Town()
    try town.must(
      "2022-03-11", by: "curator-4", "item", "postpone", share, "1.4", "--until", "2022-04-20",
      "--reason", "Ждём положение")
    try town.must(
      "2022-03-11", "person", "substitute", "curator-4", "--with", "coordinator", "--from",
      "2022-03-14", "--until", "2022-03-20")
    try town.live(from: "2022-03-11", to: "2022-03-14")
    let before = try town.letters(to: "coordinator").count
    let noon = ["--now", "2022-03-14T12:00:00+04:00"]
    let refuse = ["postponement", "refuse", share, "1.4", "--reason", "Положение есть"]
    #expect(try town.vekha.run(refuse + noon).status == 0)
    let tick = try town.vekha.run(["tick"] + noon)
    #expect(tick.status == 0, "\(tick.complaint)")
    #expect(try town.letters(to: "coordinator").count == before)
    try town.must("2022-03-15", "tick")
    #expect(try Town.steps(of: town.letters(to: "coordinator").first).contains("1.4 answer"))
  }

  @Test(arguments: [
    (["--with", "curator-4", "--until", "2022-03-31"], "administrator", 1, "сам себя"),
    (["--with", "director-4", "--until", "2022-03-31"], "mentor-7", 77, "не можете"),
    (["--with", "director-4", "--until", "2022-03-31"], "curator-4", 77, "не можете"),
    (["--with", "никто", "--until", "2022-03-31"], "administrator", 65, "«никто»"),
    (["--with", "director-4"], "administrator", 64, "--until"),
    (["--with", "director-4", "--until", "2022-02-01"], "administrator", 1, "уже прошёл"),
  ])
  func `what may not be is said in words`(
    words: [String], by: String, status: Int32, says: String
  ) throws {
    let town = try Town()
    let run = try town.vekha.run(
      ["person", "substitute", "curator-4"] + words + ["--now", Town.time("2022-03-10")]
        + (by == "administrator" ? [] : ["--by", by]))
    #expect(run.status == status, "\(run.complaint)")
    #expect(run.complaint.contains(says), "\(run.complaint)")
  }
}
