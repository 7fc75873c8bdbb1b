import Foundation
import Testing

@Suite struct LookingCommandTests {
  @Test func `an item as JSON has the contract's keys, absent values as null`() throws {
    let item = try Town().item("1.3", of: "uva-2022/school-4", on: "2022-03-18")
    #expect(
      Set(item.keys) == [
        "case", "code", "occurrence", "title", "group", "state", "opens", "due", "originalDue",
        "overdue", "overdueDays", "responsible", "result", "evidence", "rollup",
        "postponements", "moves", "acknowledged", "requested", "silentUntil", "vacant", "parts",
      ])
    #expect(item["overdue"] as? Bool == true && item["overdueDays"] as? Int == 3)
    #expect(item["rollup"] is NSNull)
  }

  @Test(arguments: [
    (["--overdue"], 62), (["--overdue", "--organisation", "school-4"], 2),
    (["--due-within", "P14D", "--case", "uva-2022/uo"], 3),
    (["--due-within", "2 недели", "--person", "curator-4"], 2),
    (["--case", "uva-2022/*", "--person", "head"], 1), (["--case", "approval/*"], 0),
  ])
  func `filters narrow the list`(words: [String], count: Int) throws {
    let run = try Town().vekha.run(
      ["items", "--format", "json", "--now", Town.time("2022-03-18")] + words)
    #expect(try run.json().count == count)
  }

  @Test func `a past day is shown as it was`() throws {
    let town = try Town()
    try town.must(
      "2022-03-14", "item", "complete", "uva-2022/school-4", "1.3", "--evidence",
      "https://a.example")
    let states = try ["2022-03-10", "2022-03-14"].map { day in
      let items = try town.on(
        "2022-03-20", "items", "--case", "uva-2022/*", "--as-of", day, "--format", "json"
      ).json().filter { $0["code"] as? String == "1.3" }
      let share = items.first { $0["case"] as? String == "uva-2022/school-4" }
      let whole = items.first { $0["case"] as? String == "uva-2022/uo" }?["rollup"]
      return "\(share?["state"] ?? "") \((whole as? [String: Int])?["done"] ?? -1)"
    }
    #expect(states == ["open 0", "done 1"])
  }

  @Test func `the matrix has a row an item and a column a school`() throws {
    let town = try Town()
    let matrix = try #require(
      town.on("2022-03-18", "matrix", "uva-2022", "--format", "json").json().first)
    #expect((matrix["organisations"] as? [String])?.prefix(3) == ["uo", "school-1", "school-2"])
    let rows = try #require(matrix["rows"] as? [[String: Any]])
    #expect(rows.allSatisfy { ($0["cells"] as? [Any])?.count == 31 })
    let text = try town.on("2022-03-18", "matrix", "uva-2022").output
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test func `a case as JSON has the contract's keys`() throws {
    let found = try Town().theCase("uva-2022/school-4")
    let keys: Set = [
      "id", "definition", "version", "subject", "organisation", "stage", "state", "outcome",
      "openedAt", "stages",
    ]
    #expect(Set(found.keys) == keys)
    #expect(found["openedAt"] as? String == "2022-03-01T05:30:00Z")
  }

  @Test func `the history names who did what, when`() throws {
    let town = try Town()
    try town.must(
      "2022-03-14", by: "curator-4", "item", "complete", "uva-2022/school-4", "1.3",
      "--evidence", "https://a.example/17")
    let last = try #require(
      town.vekha("case", "history", "uva-2022/school-4", "--format", "json").json()
        .last { $0["event"] as? String == "completed" })
    #expect(last["by"] as? String == "curator-4" && last["on"] as? String == "2022-03-14")
    #expect(last["at"] as? String == "2022-03-14T05:30:00Z")
    #expect((last["text"] as? String)?.contains("https://a.example/17") == true)
  }

  @Test func `status counts what is late and what has no date`() throws {
    let town = try Town()
    let status = try #require(town.on("2022-03-18", "status", "--format", "json").json().first)
    #expect(status["overdue"] as? Int == 61)
    let text = try town.on("2022-03-18", "status").output
    #expect(text.hasPrefix("18 марта 2022 г., пятница"))
  }

  @Test func `an empty office says how to begin`() throws {
    let run = try Vekha()("status")
    #expect(run.status == 0 && run.output.contains("vekha load"))
  }
}
