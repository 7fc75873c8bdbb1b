import Foundation
import Testing

/// Promises of the rules that only the whole program can keep, in a municipality of two zones.
@Suite struct RuleTests {
  @Test func `nobody's letter leaves outside her own office hours`() throws {
    let town = try RuleTown()
    for time in ["07:00", "09:30", "15:30", "16:30", "23:30"] {
      try town.must("2023-01-10T\(time)", "tick")
    }
    let moments = try ["chief", "planner"].map { person in
      try town.letters(to: person).compactMap { $0["createdAt"] as? String }
    }
    #expect(moments == [["2023-01-09T23:30:00Z"], ["2023-01-10T06:30:00Z"]])
  }

  @Test func `the director hears of what falls to her from a person without an address`() throws {
    let town = try RuleTown()
    try town.must("2023-01-10T09:30", "tick")
    let steps = try town.letters(to: "chief").flatMap(Town.steps)
    #expect(steps.contains("1.1 vacant"))
    let item = try #require(try town.items(of: "bay-2023/mute", on: "2023-01-10T10:00").first)
    let responsible = item["responsible"] as? [[String: String]]
    #expect(responsible?.compactMap { $0["person"] } == ["silent"])
  }

  @Test func `each directory may be loaded again, and takes no other's roadmap`() throws {
    let town = try RuleTown()
    let other = try town.vekha.file(
      "other.yaml",
      """
      directory: cove
      organisations:
        - {organisation: cove, title: Управление, kind: authority, timezone: Europe/Moscow}

      """)
    let order = try town.vekha.file(
      "taken.yaml",
      RuleTown.order.replacing("organisation: bay", with: "organisation: cove"))
    try town.must("2023-01-10T09:30", "load", other, "--yes")
    let again = try town.must("2023-01-10T09:40", "load", other, "--yes")
    #expect(again.output.contains("Ничего не изменилось"))
    let taken = try town.vekha("load", order, "--yes")
    #expect(taken.status == 65 && taken.complaint.contains("для справочника «bay»"))
  }

  @Test(arguments: [
    ("1.2", "2023-09-30", "2023-09-30"), ("1.3", "2023-09-10", "2023-09-11"),
  ])
  func `a numbered day leaves the day off and a cycle's end stays`(
    code: String, name: String, due: String
  ) throws {
    let town = try RuleTown()
    try town.must("2023-08-15T09:30", "tick")
    let item = try town.items(of: "bay-2023/east", on: "2023-08-15T10:00").first {
      $0["code"] as? String == code && $0["occurrence"] as? String == name
    }
    #expect(item?["due"] as? String == due)
  }

  @Test func `the answer names the marked item although the engine went on to the next stage`()
    throws
  {
    let town = try RuleTown()
    let run = try town.must(
      "2023-01-11T09:30", by: "guide", "item", "complete", "path/boat", "meet")
    #expect(run.output.contains("«meet»"))
    let talk = try town.items(of: "path/boat", on: "2023-01-11T10:00").first {
      $0["code"] as? String == "talk"
    }
    #expect(talk?["state"] as? String == "cancelled")
  }
}
