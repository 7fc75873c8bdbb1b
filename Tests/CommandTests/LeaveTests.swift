import Foundation
import Testing

/// Somebody works here no more: who is written to, who answers, and where that is seen.
@Suite struct LeaveTests {
  private let share = "uva-2022/school-4"

  @Test func `her duties stand without an owner wherever duties are shown`() throws {
    let town = try Town()
    let run = try town.must("2022-03-10", by: "coordinator", "person", "leave", "curator-4")
    #expect(run.output.contains("выбытие отмечено, 10.03.2022"), "\(run.output)")
    #expect(run.output.contains("без ответственного"))
    let status = try #require(town.on("2022-03-10", "status", "--format", "json").json().first)
    let count = try #require(status["vacant"] as? Int)
    let first = try #require((status["vacancies"] as? [[String: Any]])?.first)
    #expect(count > 0 && first["case"] as? String == share)
    #expect(first["standIn"] as? [String] == ["director-4"])
    let text = try town.on("2022-03-10", "status").output
    #expect(text.contains("Без ответственного") && text.contains("director-4"), "\(text)")
    let items = try town.on("2022-03-10", "items", "--vacant", "--format", "json").json()
    #expect(items.count == count && items.allSatisfy { $0["vacant"] as? Bool == true })
    let matrix = try town.on("2022-03-10", "matrix", "uva-2022").output
    #expect(matrix.contains("?○") && matrix.contains("? без ответственного"), "\(matrix)")
  }

  @Test func `nothing more is sent to her, and the coordinator is told`() throws {
    let town = try Town()
    try town.live(from: "2022-03-01", to: "2022-03-09")
    let before = try town.letters(to: "curator-4").count
    try town.must("2022-03-10", "person", "leave", "curator-4", "--on", "2022-03-05")
    try town.live(from: "2022-03-10", to: "2022-03-20")
    #expect(try town.letters(to: "curator-4").count == before && before > 0)
    let told = try town.letters(to: "coordinator").flatMap(Town.steps)
    #expect(told.contains { $0.hasSuffix("vacant") })
    let why = try town.on("2022-03-15", "explain", "--person", "curator-4", "--on", "2022-03-14")
    #expect(why.output.contains("выбыл 05.03.2022"), "\(why.output)")
    #expect(try town.vekha("verify").status == 0)
  }

  @Test func `scripts read what became of the duties`() throws {
    let town = try Town()
    let json = try town.must("2022-03-10", "person", "leave", "curator-4", "--format", "json")
      .json()
    let view = try #require(json.first)
    #expect(view["person"] as? String == "curator-4" && view["leftOn"] as? String == "2022-03-10")
    #expect(view["duties"] as? Int == view["vacant"] as? Int && view["vacant"] as? Int != 0)
    let people = try town.vekha("person", "list", "--format", "csv").output
    #expect(!people.contains("curator-4,"))
  }

  @Test(arguments: [
    (["curator-4", "--on", "2022-03-11"], "administrator", 1, "11 марта 2022 г."),
    (["curator-4"], "curator-5", 77, "не можете"), (["никто"], "administrator", 65, "«никто»"),
  ])
  func `what may not be is said in words`(
    words: [String], by: String, status: Int32, says: String
  ) throws {
    let town = try Town()
    let run = try town.vekha.run(
      ["person", "leave"] + words + ["--now", Town.time("2022-03-10")]
        + (by == "administrator" ? [] : ["--by", by]))
    #expect(run.status == status, "\(run.complaint)")
    #expect(run.complaint.contains(says), "\(run.complaint)")
  }

  @Test func `nobody leaves twice`() throws {
    let town = try Town()
    try town.must("2022-03-10", "person", "leave", "curator-4")
    let again = try town.on("2022-03-10", "person", "leave", "curator-4")
    #expect(again.status == 1 && again.complaint.contains("уже выбыл"), "\(again.complaint)")
  }
}
