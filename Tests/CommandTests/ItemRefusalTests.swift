import Foundation
import Testing

/// How a refused mark ends: scripts rely on the code, people on the two sentences.
@Suite struct ItemRefusalTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let words: [String]
    let person: String?
    let status: Int32
    let says: String

    init(_ words: String..., by person: String? = nil, ends status: Int32, says: String) {
      self.words = words
      self.person = person
      self.status = status
      self.says = says
    }

    var testDescription: String { words.joined(separator: " ") }
  }

  static let share = "uva-2022/school-4"
  static let rows: [Row] = [
    Row("complete", share, "1.3", by: "curator-4", ends: 1, says: "Приказы о назначении кураторов"),
    Row(
      "complete", share, "1.3", "--evidence", "https://a.example", by: "curator-5", ends: 77,
      says: "отвечает другой исполнитель"),
    Row(
      "complete", share, "1.3", "--evidence", "https://a.example", by: "mentor-10", ends: 77,
      says: "отвечает другой исполнитель"),
    Row(
      "complete", share, "1.3", "--evidence", "https://a.example", by: "никто", ends: 65,
      says: "Человека «никто» в справочнике нет"),
    Row(
      "complete", share, "1.3", "--evidence", "/nowhere/order.pdf", ends: 66,
      says: "/nowhere/order.pdf"),
    Row(
      "complete", share, "1.3", "--evidence", "https://a.example", "--on", "2022-03-15", ends: 1,
      says: "ещё не наступил"),
    Row(
      "complete", share, "5.2", "--evidence", "https://a.example", ends: 1,
      says: "ещё не открыт"),
    Row("complete", share, "9.9", ends: 65, says: "нет пункта 9.9"),
    Row("complete", "uva-2022/school-99", "1.3", ends: 65, says: "Дела «uva-2022/school-99» нет"),
    Row("complete", "uva-2022/uo", "1.3", ends: 1, says: "складывается из долей"),
    Row("complete", share, "1.3", "--occurrence", "2022-09-30", ends: 65, says: "нет срока"),
    Row("complete", share, "1.3", "--on", "вчера", ends: 64, says: "--on"),
    Row("complete", share, ends: 64, says: "vekha item complete --help"),
    Row("accept", share, "1.3", ends: 1, says: "нет проверяющего"),
    Row("reopen", share, "1.3", "--reason", "рано", ends: 1, says: "открыт"),
    Row("waive", share, "1.3", by: "coordinator", ends: 1, says: "нужна причина"),
    Row("waive", share, "1.3", "--reason", "  ", by: "coordinator", ends: 1, says: "нужна причина"),
    Row(
      "waive", share, "1.3", "--reason", "не нужно", by: "curator-4", ends: 77,
      says: "решает координатор"),
    Row(
      "postpone", share, "1.3", "--until", "2022-03-10", "--reason", "раньше", ends: 1,
      says: "не позже нынешнего"),
    Row("postpone", share, "1.3", "--reason", "позже", ends: 64, says: "--until"),
    Row(
      "postpone", share, "3.3", "--until", "2022-04-10", "--reason", "позже", ends: 1,
      says: "нет срока"),
    Row("assign", share, "1.3", "--to", "никто", ends: 65, says: "«никто»"),
    Row(
      "acknowledge", share, "1.3", "--until", "2022-03-13", "--reason", "делаю", ends: 1,
      says: "уже прошёл"),
    Row("acknowledge", share, "1.3", "--until", "2022-03-20", ends: 1, says: "нужна причина"),
    Row(
      "comment", share, "1.3", "--reason", "так", by: "mentor-10", ends: 77,
      says: "не можете оставить здесь замечание"),
  ]

  @Test(arguments: rows)
  func `a mark that the rules forbid ends with its code, in words, and changes nothing`(
    row: Row
  ) throws {
    let town = try Town()
    let before = try town.history(of: "uva-2022/school-4").count
    let run = try town.vekha.run(
      ["item"] + row.words + ["--now", Town.time("2022-03-14")]
        + (row.person.map { ["--by", $0] } ?? []))
    #expect(run.status == row.status, "\(run.complaint)")
    #expect(run.complaint.contains(row.says), "\(run.complaint)")
    #expect(run.output.isEmpty)
    #expect(run.complaint.split(separator: "\n").count == 2)
    #expect(try town.history(of: "uva-2022/school-4").count == before)
    #expect(!FileManager.default.fileExists(atPath: town.vekha.data.path + "/evidence"))
  }

  @Test func `a time before the last record is refused with both times`() throws {
    let town = try Town()
    let run = try town.on(
      "2022-02-28", "item", "comment", Self.share, "1.3", "--reason", "рано")
    #expect(run.status == 1)
    #expect(run.complaint.contains("2022-02-28") && run.complaint.contains("2022-03-01"))
  }

  @Test func `who speaks English is refused in English`() throws {
    let town = try Town()
    let run = try town.on("2022-03-14", "item", "accept", Self.share, "1.3", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.complaint.hasPrefix("Item 1.3 has no controller"))
  }
}
