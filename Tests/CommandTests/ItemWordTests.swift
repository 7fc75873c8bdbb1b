import Foundation
import TestWorld
import Testing

/// What people say about a duty, as lists and letters show it.
@Suite struct ItemWordTests {
  private let share = "uva-2022/school-4"

  @Test func `who is on it stands in the list and in the coordinator's letter`() throws {
    let town = try Town()
    try town.must(
      "2022-03-14", by: "curator-4", "item", "acknowledge", share, "1.3", "--until", "2022-03-31",
      "--reason", "Приказ на подписи")
    let item = try town.item("1.3", of: share, on: "2022-03-16")
    let word = try #require(item["acknowledged"] as? [String: Any])
    #expect(word["until"] as? String == "2022-03-31" && word["by"] as? String == "curator-4")
    #expect(word["reason"] as? String == "Приказ на подписи")
    #expect(item["overdue"] as? Bool == true)
    let list = try town.must("2022-03-16", "items", "--case", share).output
    #expect(list.contains("в работе до 31.03.2022"))
    try town.must("2022-03-22", "tick")
    let letter = try #require(town.words(ofLettersTo: "coordinator").first)
    #expect(letter.contains("Взято в работу до 31 марта 2022 г."))
    #expect(letter.contains("«Приказ на подписи»"))
  }

  @Test func `the coordinator reads who asks and why, the asker what was answered`() throws {
    let town = try Town()
    try town.must(
      "2022-03-14", by: "curator-4", "item", "postpone", share, "1.4", "--until", "2022-04-20",
      "--reason", "Ждём положение")
    try town.must("2022-03-14", "tick")
    let asked = try #require(town.words(ofLettersTo: "coordinator").first)
    #expect(asked.contains("Просят перенести срок на 20 апреля 2022 г."))
    #expect(asked.contains("«Ждём положение»"))
    try town.must(
      "2022-03-15", by: "coordinator", "postponement", "refuse", share, "1.4", "--reason",
      "Положение есть")
    try town.must("2022-03-15", "tick")
    let answered = try #require(town.words(ofLettersTo: "curator-4").first)
    #expect(answered.contains("В переносе срока отказано: «Положение есть»"))
  }

  @Test func `every date is kept and counted, with who moved it and why`() throws {
    let town = try Town()
    for (day, until) in [("2022-03-14", "2022-04-20"), ("2022-03-15", "2022-04-27")] {
      try town.must(
        day, by: "coordinator", "item", "postpone", share, "1.4", "--until", until, "--reason",
        "Карантин")
    }
    let item = try town.item("1.4", of: share, on: "2022-03-16")
    #expect(item["postponements"] as? Int == 2)
    #expect(item["originalDue"] as? String == "2022-04-06")
    let moves = try #require(item["moves"] as? [[String: Any]])
    #expect(moves.map { $0["due"] as? String } == ["2022-04-20", "2022-04-27"])
    #expect(moves.allSatisfy { $0["by"] as? String == "coordinator" })
    #expect(moves.last?["on"] as? String == "2022-03-15")
    #expect(moves.last?["reason"] as? String == "Карантин")
    let list = try town.must("2022-03-16", "items", "--case", share).output
    #expect(list.contains("срок перенесён 2 раза"))
    let past = try town.must(
      "2022-03-16", "items", "--case", share, "--as-of", "2022-03-14", "--format", "json"
    ).json()
    #expect(past.contains { $0["code"] as? String == "1.4" && $0["postponements"] as? Int == 1 })
  }
}

extension Town {
  /// The plain text of the letters to one person, newest first.
  func words(ofLettersTo person: String) throws -> [String] {
    let ids = try letters(to: person).compactMap { $0["id"] as? String }
    guard !ids.isEmpty else { return [] }
    return try ReadMail.read(ids.map { vekha.data.path + "/letters/\($0).eml" })
      .map { letter in
        letter.parts.first { $0.type == "text/plain" }?.text
          .split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
      }
  }
}
