import Foundation
import TestWorld
import Testing

/// `forecast`, `explain --person` and `audit` as people and scripts see them.
@Suite struct RehearsalCommandTests {
  @Test func `a forecast as JSON has the letters, the people and what stands out`() throws {
    let town = try Town()
    let run = try town.must(
      "2022-03-01", "forecast", "--until", "2022-03-31", "--format", "json")
    let forecast = try #require(run.json().first)
    #expect(
      Set(forecast.keys) == [
        "from", "until", "assumption", "letters", "people", "totals", "idleRungs",
        "withoutAddress",
      ])
    let letters = try #require(forecast["letters"] as? [[String: Any]])
    let totals = try #require(forecast["totals"] as? [String: Any])
    #expect(totals["letters"] as? Int == letters.count && letters.count > 32)
    #expect(
      Set(letters[0].keys) == ["date", "person", "subject", "counts", "items"])
    #expect(try town.vekha("outbox", "list", "--format", "json").json().isEmpty)
  }

  @Test func `a forecast for one person lists her letters by day`() throws {
    let town = try Town()
    let text = try town.must(
      "2022-03-01", "forecast", "--until", "2022-03-16", "--person", "curator-4"
    ).output
    #expect(text.contains("если никто ничего не отметит"))
    #expect(text.contains("15.03.2022  curator-4  Веха: сегодня 2 пункта"))
    #expect(!text.contains("curator-5"))
  }

  @Test(arguments: [
    ["forecast", "--until", "2022-02-01"], ["forecast", "--until", "2052-02-01"],
    ["forecast", "--until", "2022-04-01", "--assume", "miracles"],
    ["forecast", "--until", "2022-04-01", "--assume", "days-late:-1"],
    ["forecast"], ["explain"], ["explain", "3f9c2a", "--person", "curator-4"],
    ["explain", "--person", "curator-4"],
  ])
  func `what cannot be rehearsed or explained is a mistake of usage`(words: [String]) throws {
    let run = try Town().vekha.run(words + ["--now", Town.time("2022-03-01")])
    #expect(run.status == 64 && !run.complaint.isEmpty)
  }

  @Test(arguments: [
    ["forecast", "--until", "2022-04-01", "--person", "nobody-here"],
    ["explain", "--person", "nobody-here", "--on", "2022-03-01"],
  ])
  func `a person who is not there is bad data`(words: [String]) throws {
    let run = try Town().vekha.run(words + ["--now", Town.time("2022-03-01")])
    #expect(run.status == 65 && run.complaint.contains("nobody-here"))
  }

  @Test func `a day without a letter says why`() throws {
    let town = try Town()
    try town.live(from: "2022-03-01", to: "2022-03-02")
    let why = try town.must(
      "2022-03-03", "explain", "--person", "curator-4", "--on", "2022-03-02")
    #expect(why.output.contains("2 марта 2022 г.: письма не было"))
    #expect(why.output.contains("Следующее — 05.03.2022: uva-2022/school-4 1.2"))
  }

  @Test func `a day that went well passes its audit, a day that nobody lived does not`() throws {
    let town = try Town()
    try town.live(from: "2022-03-01", to: "2022-03-02")
    let good = try town.must("2022-03-03", "audit", "--on", "2022-03-01")
    #expect(good.output.contains("Расхождений нет."))
    let bad = try town.on("2022-03-16", "audit")
    #expect(bad.status == 1 && bad.complaint.contains("расходится"))
    #expect(bad.output.contains("uva-2022/school-4: дело пора было разбудить"))
  }

  @Test func `an audit under cron calls the address that waits for it, unless something differs`()
    throws
  {
    let ear = try WebReceiver([])
    var town = try Town()
    let silent = try town.on("2022-03-02", "audit", "--beat")
    #expect(silent.status != 0 && silent.complaint.split(separator: "\n").count == 2)
    town.vekha.environment["VEKHA_HEARTBEAT"] = "\(ear.address)/beat"
    try town.live(from: "2022-03-01", to: "2022-03-02")
    try town.must("2022-03-03", "audit", "--on", "2022-03-01", "--beat")
    #expect(try ear.visits().map(\.path) == ["/beat"])
    #expect(try town.on("2022-03-16", "audit", "--beat").status == 1)
    #expect(try ear.visits().count == 1)
  }
}
