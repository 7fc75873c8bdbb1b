import Foundation
import TestWorld
import Testing

@Suite struct LetterCommandTests {
  @Test func `letters become files until a server is set, one a day for each person`() throws {
    let town = try Town()
    try town.must("2022-03-01", "tick")
    let again = try town.must("2022-03-01", "tick")
    #expect(again.output == "Сейчас делать нечего.\n")
    let letters = try town.vekha("outbox", "list", "--format", "json").json()
    let files = try FileManager.default.contentsOfDirectory(
      atPath: town.vekha.data.path + "/letters")
    #expect(Set(files) == Set(letters.compactMap { $0["id"] as? String }.map { "\($0).eml" }))
    #expect(Set(letters.compactMap { $0["recipient"] as? String }).count == letters.count)
  }

  @Test func `a pass outside the hours of letters says when they leave`() throws {
    let town = try Town()
    let pass = ["tick", "--now", "2022-03-05T20:00:00+04:00"]
    let words = try town.vekha.run(pass).output
    #expect(words.hasPrefix("Проверено дел: "), "\(words)")
    #expect(words.hasSuffix(". Следующее письмо уйдёт 9 марта 2022 г. в 09:00.\n"), "\(words)")
    let again = try town.vekha.run(pass + ["--lang", "en"]).output
    #expect(
      again == "There is nothing to do now. The next letter leaves on 9 March 2022 at 09:00.\n")
  }

  @Test func `a letter as JSON has the contract's keys`() throws {
    let town = try Town()
    try town.must("2022-03-01", "tick")
    let letter = try #require(town.letters(to: "curator-4").first)
    #expect(
      Set(letter.keys) == [
        "id", "key", "recipient", "address", "channel", "subject", "items", "createdAt", "state",
        "attempts", "lastError",
      ])
    #expect(letter["state"] as? String == "sent" && letter["attempts"] as? Int == 1)
  }

  @Test func `a letter is explained item by item`() throws {
    let town = try Town()
    try town.live(from: "2022-03-15", to: "2022-03-16")
    let id = try #require(town.letters(to: "curator-4").first?["id"] as? String)
    let text = try town.vekha("explain", String(id.prefix(8))).output
    #expect(text.contains("Срок в приказе: «до 15 марта 2022 г.»"))
    #expect(text.contains("через 1 день после срока (after:P1D), наступило 16 марта 2022 г."))
    #expect(text.contains("Порядок напоминаний «standard»"))
    #expect(text.contains("отвечает за пункт — Образовательные учреждения (куратор)"))
    let json = try #require(town.vekha("explain", id, "--format", "json").json().first)
    #expect((json["items"] as? [[String: Any]])?.first?["step"] as? String == "after:P1D")
  }

  @Test func `an item that is late in many cases is explained once`() throws {
    let town = try Town()
    try town.live(from: "2022-03-15", to: "2022-03-22")
    let id = try #require(town.letters(to: "coordinator").first?["id"] as? String)
    let text = try town.vekha("explain", id).output
    #expect(text.split(separator: "\n").count { $0.hasPrefix("1.3  ") } == 1)
    #expect(
      text.contains(
        "Дела (30): uva-2022/school-1, uva-2022/school-10, uva-2022/school-11 и ещё 27."))
    let rows = try town.vekha("explain", id, "--format", "csv").output.split(separator: "\r\n")
    let json = try #require(town.vekha("explain", id, "--format", "json").json().first)
    #expect(rows.count - 1 == (json["items"] as? [Any])?.count)
    #expect(rows.first?.hasPrefix("letter,case,code,occurrence,title,phrase,due") == true)
  }

  @Test func `the summary of a week is explained by the role that gets it`() throws {
    let town = try Town()
    try town.live(from: "2022-03-14", to: "2022-03-21")
    let id = try #require(town.letters(to: "head").first?["id"] as? String)
    let text = try town.vekha("explain", id).output
    #expect(text.contains("Сводка за неделю\n") && text.contains("раз в неделю (weekly)"))
    #expect(text.contains("сводку за неделю получает начальник управления"), "\(text)")
    #expect(!text.contains("нет адреса") && !text.contains("Срок в приказе"))
  }

  @Test func `a letter about a postponed item names the date that stood before`() throws {
    let town = try Town()
    try town.must(
      "2022-03-10", by: "coordinator", "item", "postpone", "uva-2022/school-4", "1.3", "--until",
      "2022-03-25", "--reason", "Карантин")
    try town.must("2022-03-25", "tick")
    let id = try #require(town.letters(to: "curator-4").first?["id"] as? String)
    let text = try town.vekha("explain", id).output
    #expect(text.contains("Сначала срок был 15 марта 2022 г., его перенесли."))
    #expect(text.contains("Исполнить до конца дня 25 марта 2022 г."))
  }

  @Test func `a letter is explained as things stood when it was written`() throws {
    let town = try Town()
    try town.must("2022-03-09", "tick")
    let id = try #require(town.letters(to: "curator-4").first?["id"] as? String)
    try town.must(
      "2022-03-10", by: "coordinator", "item", "postpone", "uva-2022/school-4", "1.3", "--until",
      "2022-03-25", "--reason", "Карантин")
    let text = try town.vekha("explain", id).output
    #expect(!text.contains("перенесли") && !text.contains("25 марта"))
  }

  @Test func `a step that was missed is explained by its own day and the day it was reached`()
    throws
  {
    let town = try Town()
    try town.must("2022-03-09", "tick")
    let id = try #require(town.letters(to: "curator-4").first?["id"] as? String)
    let text = try town.vekha("explain", id).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("наступило 5 марта 2022 г., Веха дошла до этого 9 марта 2022 г."))
  }

  @Test func `a list of letters tells the time of the reader's own clock`() throws {
    let town = try Town()
    try town.must("2022-03-01", "tick")
    let list = try town.vekha("outbox", "list", "--person", "curator-4").output
    #expect(list.contains("01.03.2022 09:30"))
  }

  @Test func `a server out of reach leaves the letters waiting and is told by 69`() throws {
    var vekha = try Town().vekha
    vekha.environment["VEKHA_SMTP"] = "smtp://user:geheim@127.0.0.1:1"
    let run = try vekha("tick", "--now", Town.time("2022-03-01"))
    #expect(run.status == 69 && run.complaint.contains("127.0.0.1:1"))
    #expect(!run.complaint.contains("geheim"))
    let waiting = try vekha("outbox", "list", "--state", "pending", "--format", "json").json()
    #expect(waiting.count == 32)
    vekha.environment = [:]
    let retry = try vekha("tick", "--now", "2022-03-01T11:30:00+04:00")
    #expect(retry.status == 0 && retry.output == "Отправлено: 32.\n")
  }

  @Test func `a dropped letter is not sent, a sent one cannot be dropped`() throws {
    var vekha = try Town().vekha
    vekha.environment["VEKHA_SMTP"] = "smtp://127.0.0.1:1"
    #expect(try vekha("tick", "--now", Town.time("2022-03-01")).status == 69)
    let letters = try vekha("outbox", "list", "--format", "json").json()
    let ids = letters.compactMap { $0["id"] as? String }
    #expect(try vekha("outbox", "drop", ids[0]).status == 0)
    #expect(try vekha("outbox", "retry", ids[1], "--now", Town.time("2022-03-01")).status == 0)
    vekha.environment = [:]
    #expect(try vekha("tick", "--now", "2022-03-01T11:30:00+04:00").output.contains("31"))
    let late = try vekha("outbox", "drop", ids[1])
    #expect(late.status == 1 && late.complaint.contains("уже отправлено"))
    #expect(try vekha("outbox", "retry", ids[0]).complaint.contains("снято"))
  }

  @Test func `the daemon ends by itself when it is told to stop`() throws {
    let vekha = try Town().vekha
    let log = Pipe()
    let process = vekha.process(["run"])
    process.standardError = log
    try process.run()
    let first = try Ear.piece(of: log.fileHandleForReading)
    #expect(String(decoding: first, as: UTF8.self).contains("started"))
    process.terminate()
    process.waitUntilExit()
    let rest = try Ear.all(of: log.fileHandleForReading)
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    #expect(String(decoding: first + rest, as: UTF8.self).contains("stopped"))
  }
}
