import Testing

@Suite struct PatternTests {
  @Test func `a pattern needs a yes where nobody can be asked, and shows the cases it means`()
    throws
  {
    let town = try Town()
    let words = [
      "item", "postpone", "uva-2022/*", "3.1", "--until", "2022-05-13", "--reason", "Все просят",
      "--now", Town.time("2022-03-14"), "--by", "coordinator",
    ]
    let refused = try town.vekha.run(words)
    #expect(refused.status == 1)
    #expect(refused.complaint.contains("30 дел") && refused.complaint.contains("--yes"))
    #expect(
      try town.item("3.1", of: "uva-2022/school-4", on: "2022-03-14")["due"] as? String
        == "2022-04-29")
    let agreed = try town.vekha.run(words + ["--yes", "--format", "json"])
    #expect(agreed.status == 0)
    let items = try agreed.json()
    #expect(items.count == 30)
    #expect(items.allSatisfy { $0["due"] as? String == "2022-05-13" })
  }

  @Test func `a pattern passes over what is settled already`() throws {
    let town = try Town()
    try town.must(
      "2022-03-14", "item", "complete", "uva-2022/school-4", "1.3", "--evidence",
      "https://a.example")
    let rest = try town.must(
      "2022-03-14", by: "coordinator", "item", "complete", "uva-2022/*", "1.3", "--evidence",
      "https://b.example", "--yes", "--format", "json")
    #expect(try rest.json().count == 29)
  }

  @Test func `one case that may not be changed leaves all of them as they were`() throws {
    let town = try Town()
    let run = try town.on(
      "2022-03-14", by: "curator-4", "item", "complete", "uva-2022/*", "1.3", "--evidence",
      "https://a.example", "--yes")
    #expect(run.status == 77)
    #expect(
      try town.item("1.3", of: "uva-2022/school-4", on: "2022-03-14")["state"] as? String == "open")
  }

  @Test(arguments: ["3.3", "3.5"])
  func `a date set at the municipality holds for every school without its own`(code: String) throws
  {
    let town = try Town()
    try town.must(
      "2022-03-10", by: "curator-5", "item", "schedule", "uva-2022/school-5", code, "--until",
      "2022-04-01")
    try town.must(
      "2022-03-14", by: "coordinator", "item", "schedule", "uva-2022/uo", code, "--until",
      "2022-05-20")
    let due = { try town.item(code, of: $0, on: "2022-03-14")["due"] as? String }
    #expect(try due("uva-2022/school-4") == "2022-05-20")
    #expect(try due("uva-2022/school-5") == "2022-04-01")
  }

  @Test func `a later date of the municipality moves those who took the earlier one`() throws {
    let town = try Town()
    for date in ["2022-05-20", "2022-06-10"] {
      try town.must(
        "2022-03-14", by: "coordinator", "item", "schedule", "uva-2022/uo", "4.1", "--until", date)
    }
    #expect(
      try town.item("4.1", of: "uva-2022/school-4", on: "2022-03-14")["due"] as? String
        == "2022-06-10")
  }

  @Test func `several dates of a schedule become duties of their own`() throws {
    let town = try Town()
    try town.must(
      "2022-03-14", by: "coordinator", "item", "schedule", "uva-2022/uo", "4.1", "--until",
      "2022-09-20", "--until", "2022-11-15")
    let items = try town.on(
      "2022-03-14", "items", "--case", "uva-2022/school-4", "--format", "json"
    ).json().filter { $0["code"] as? String == "4.1" }
    #expect(items.compactMap { $0["due"] as? String } == ["2022-09-20", "2022-11-15"])
  }
}
