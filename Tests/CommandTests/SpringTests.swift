import Foundation
import Testing

/// The spring of 2022 as its people lived it, day by day, through the command line.
@Suite struct SpringTests {
  @Test func `a school's items stand as the order has them`() throws {
    let town = try Town()
    let items = try town.on(
      "2022-03-01", "items", "--case", "uva-2022/school-4", "--format", "json"
    ).json()
    let first = try #require(items.first { $0["code"] as? String == "1.2" })
    #expect(first["state"] as? String == "open" && first["due"] as? String == "2022-03-15")
    let responsible = first["responsible"] as? [[String: Any]]
    #expect(responsible?.first?["person"] as? String == "curator-4")
    #expect(items.allSatisfy { $0["rollup"] is NSNull })
  }

  @Test func `reminders, escalation and the news that it is settled reach their readers`() throws {
    let town = try Town()
    try town.live(from: "2022-03-01", to: "2022-03-15")
    try town.must(
      "2022-03-15", by: "curator-4", "item", "complete", "uva-2022/school-4", "1.3", "--evidence",
      "https://school-4.example/17")
    try town.live(from: "2022-03-16", to: "2022-03-22")
    let own = try town.letters(to: "curator-4").reversed().flatMap(Town.steps)
      .filter { $0.hasPrefix("1.3 ") }
    #expect(own == ["1.3 before:P14D", "1.3 before:P7D", "1.3 before:P1D", "1.3 due"])
    let escalated = try town.letters(to: "coordinator").flatMap(Town.steps)
      .filter { $0 == "1.3 escalate:coordinator" }
    #expect(escalated.count == 29)
    try town.must(
      "2022-03-22", by: "curator-5", "item", "complete", "uva-2022/school-5", "1.3", "--evidence",
      "https://school-5.example/23")
    try town.live(from: "2022-03-23", to: "2022-03-23")
    #expect(
      try town.letters(to: "coordinator").first.map(Town.steps)?.contains("1.3 settled") == true)
    #expect(try town.vekha("verify").status == 0)
  }

  @Test func `a day lived twice brings no second letter`() throws {
    let town = try Town()
    try town.live(from: "2022-03-14", to: "2022-03-15")
    let once = try town.vekha("outbox", "list", "--format", "json").json().count
    try town.must("2022-03-15", "tick")
    try town.must("2022-03-15", "tick")
    #expect(try town.vekha("outbox", "list", "--format", "json").json().count == once)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: town.vekha.data.path + "/letters")
    #expect(files.filter { $0.hasSuffix(".eml") }.count == once)
  }
}
