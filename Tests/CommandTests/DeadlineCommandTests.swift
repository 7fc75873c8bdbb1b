import Foundation
import Testing

@Suite struct DeadlineCommandTests {
  private let plan = ["--period", "2022-03-01/2024-12-30", "--timezone", "Europe/Samara"]

  @Test func `a reading as JSON has the contract's keys`() throws {
    let run = try Vekha().run(["deadline", "март – май 2022 г.", "--format", "json"] + plan)
    let reading = try #require(run.json().first)
    #expect(
      Set(reading.keys) == [
        "phrase", "kind", "start", "due", "rule", "anchor", "offset", "canonical", "readings",
      ])
    #expect(reading["kind"] as? String == "window")
    #expect(
      reading["start"] as? String == "2022-03-01" && reading["due"] as? String == "2022-05-31")
    #expect(reading["rule"] is NSNull)
  }

  @Test func `phrases from the input come back one a line, the refused ones among them`() throws {
    let run = try Vekha().run(
      ["deadline", "-"] + plan, input: "до 15 марта 2022 г.\n31 февраля\n\nсентябрь\n")
    #expect(run.status == 65 && run.complaint.isEmpty)
    let lines = run.output.split(separator: "\n")
    let kinds = try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let error = object?["error"] as? [String: Any]
      return object?["kind"] as? String ?? error?["code"] as? String
    }
    #expect(kinds == ["by", "impossible-date", "window"])
  }

  @Test func `a person is told why, and where a day off sends the date`() throws {
    let run = try Vekha().run(["deadline", "до 12 марта 2022 г."] + plan)
    #expect(run.status == 0)
    #expect(run.output.contains("до конца дня 14 марта 2022 г. (понедельник)"))
    #expect(run.output.contains("12 марта 2022 г. (суббота) — нерабочий"))
  }

  @Test func `a phrase with its own year needs no period`() throws {
    let run = try Vekha()("deadline", "до 15 марта 2022 г.", "--now", "2026-01-01T00:00:00Z")
    #expect(run.output.contains("15 марта 2022 г. (вторник)"))
    #expect(!run.output.contains("период"))
  }

  @Test(arguments: [
    (["--timezone", "Mars/Base"], 65, "Mars/Base"), (["--calendar", "de"], 65, "«de»"),
    (["--period", "2022"], 64, "--period"),
    (["--period", "2024-01-01/2022-01-01"], 64, "--period"),
  ])
  func `what it is read against has to exist`(words: [String], status: Int32, says: String) throws {
    let run = try Vekha().run(["deadline", "сентябрь"] + words)
    #expect(run.status == status && run.complaint.contains(says))
    #expect(run.output.isEmpty)
  }
}
