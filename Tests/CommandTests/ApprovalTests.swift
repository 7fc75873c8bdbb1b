import Foundation
import Testing

/// A roadmap whose schools' parts bind only once each school's own plan is approved.
@Suite struct ApprovalTests {
  private let share = "uva-2022/school-4"
  private let approval = "approval/uva-2022/school-4"

  private func town() throws -> Town {
    let text = try Vekha.shipped("workflows/roadmaps/uva-2022.yaml")
      .replacing("# approval: approval", with: "approval: approval")
    let file = FileManager.default.temporaryDirectory
      .appending(path: "vekha-\(UUID().uuidString).yaml")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Town(roadmap: file.path)
  }

  @Test func `nothing binds or is written about before the approval`() throws {
    let town = try town()
    let states = try town.on("2022-03-01", "items", "--case", share, "--format", "json").json()
      .compactMap { $0["state"] as? String }
    #expect(Set(states) == ["pending"])
    let mark = try town.on(
      "2022-03-02", by: "curator-4", "item", "complete", share, "1.3", "--evidence",
      "https://a.example")
    #expect(mark.status == 1 && mark.complaint.contains("ещё не утверждена"))
    try town.live(from: "2022-03-14", to: "2022-03-16")
    #expect(try town.letters(to: "curator-4").flatMap(Town.cases).allSatisfy { $0 != share })
  }

  @Test func `a school's plan is returned with remarks, agreed, approved, and then binds`() throws {
    let town = try town()
    #expect(try town.on("2022-03-02", by: "head", "item", "accept", share, "1.3").status == 1)
    #expect(try town.on("2022-03-02", by: "curator-5", "stage", "complete", approval).status == 77)
    try town.must("2022-03-02", by: "curator-4", "stage", "complete", approval)
    #expect(try town.theCase(approval)["stage"] as? String == "submitted")
    #expect(try town.on("2022-03-03", by: "curator-4", "stage", "complete", approval).status == 77)
    let bare = try town.on(
      "2022-03-03", by: "coordinator", "stage", "return", approval, "--to", "draft")
    #expect(bare.status == 1 && bare.complaint.contains("причина"))
    try town.must(
      "2022-03-03", by: "coordinator", "stage", "return", approval, "--to", "draft", "--reason",
      "Нет сроков обучения")
    #expect(try town.theCase(approval)["stage"] as? String == "draft")
    try town.must("2022-03-04", by: "curator-4", "stage", "complete", approval)
    try town.must("2022-03-09", by: "coordinator", "stage", "complete", approval)
    #expect(try town.theCase(approval)["stage"] as? String == "agreed")
    #expect(try town.item("1.3", of: share, on: "2022-03-09")["state"] as? String == "pending")
    try town.must("2022-03-10", by: "head", "stage", "complete", approval)
    #expect(try town.theCase(approval)["outcome"] as? String == "completed")
    let item = try town.item("1.3", of: share, on: "2022-03-10")
    #expect(item["state"] as? String == "open" && item["due"] as? String == "2022-03-15")
    #expect(
      try town.item("1.3", of: "uva-2022/school-5", on: "2022-03-10")["state"] as? String
        == "pending")
    #expect(try town.history(of: approval).contains { $0.contains("Нет сроков обучения") })
  }

  @Test func `rungs count from the day of the approval`() throws {
    let town = try town()
    for (day, person) in [
      ("2022-03-02", "curator-4"), ("2022-03-03", "coordinator"), ("2022-03-10", "head"),
    ] {
      try town.must(day, by: person, "stage", "complete", approval)
    }
    try town.live(from: "2022-03-10", to: "2022-03-15")
    let steps = try town.letters(to: "curator-4").reversed().flatMap(Town.steps)
      .filter { $0.hasPrefix("1.3 ") }
    #expect(steps == ["1.3 before:P1D", "1.3 due"])
  }
}
