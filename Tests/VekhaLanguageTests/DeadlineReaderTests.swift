import Testing
import VekhaCore
import VekhaLanguage

struct DeadlineReaderTests {
  @Test(arguments: PhraseFixture.seeds)
  func `every deadline of the five documents is read as labelled`(row: PhraseFixture) throws {
    let reading = try #require(try reading(row.phrase, period: row.period))
    #expect(reading.kind.rawValue == row.kind)
    guard row.judge != "kind" else { return }
    #expect([reading.start?.iso ?? "", reading.due?.iso ?? "", reading.rule ?? ""] == row.dates)
  }

  @Test(arguments: PhraseFixture.phrases)
  func `phrases of other orders keep their reading`(row: PhraseFixture) throws {
    let reading = try reading(row.phrase)
    #expect(reading?.kind.rawValue ?? "refused" == row.kind)
    let dates = [
      reading?.start?.iso, reading?.due?.iso, reading?.rule, reading?.anchor, reading?.offset,
    ]
    #expect(dates.map { $0 ?? "" } == row.dates)
  }

  @Test(arguments: PhraseFixture.phrases.filter { ["by", "window", "relative"].contains($0.kind) })
  func `the canonical words are read as the phrase itself`(row: PhraseFixture) throws {
    let first = try #require(try reading(row.phrase))
    guard first.rule == nil else { return }
    let again = try #require(try reading(first.canonical))
    #expect(again.due == first.due)
    #expect(again.start == first.start)
    #expect(again.offset == first.offset)
  }

  @Test(arguments: [
    ("до 31 февраля 2022 г.", "impossible-date"), ("29 февраля 2023", "impossible-date"),
    ("", "empty-deadline"),
    ("2022-05-01/2022-03-01", "start-after-due"), ("с 1 мая 2023 по 1 мая 2022", "start-after-due"),
    (String(repeating: "март ", count: 400), "deadline-too-long"),
  ])
  func `what cannot be is refused with its reason`(phrase: String, code: String) throws {
    let period = try #require(Period("2022-01-01/2024-12-31"))
    let result = DeadlineReader(period: period, calendar: nil).read(phrase)
    guard case .failure(let refusal) = result else {
      Issue.record("read: \(phrase)")
      return
    }
    #expect(refusal.code == code)
    #expect(!refusal.message.ru.isEmpty && !refusal.help.en.isEmpty)
  }

  @Test(arguments: [
    "до 1 сентября марсиане", "март до", "сентябрь кроме выходных", "15 марта или около того",
    "20.05.2022, 1 раз в месяц", "сентябрь, в течение года",
  ])
  func `a phrase is never read from a part of it`(phrase: String) throws {
    let reading = try #require(try reading(phrase))
    #expect(reading.kind == .ambiguous)
    #expect(reading.start == nil && reading.due == nil && reading.deadline == nil)
    #expect(!reading.explanation.isEmpty)
  }

  @Test(arguments: [
    ("в течение 2 рабочих дней после 4 марта 2022 г.", "2022-03-09"),
    ("за 1 рабочий день до 9 марта 2022", "2022-03-05"),
    ("первый рабочий день мая 2022", "2022-05-04"), ("последний рабочий день месяца", "2022-01-31"),
  ])
  func `working days are those of the calendar`(phrase: String, due: String) throws {
    let reading = try #require(try reading(phrase, calendar: calendar()))
    #expect(reading.due?.iso == due)
  }

  @Test func `without a calendar working days are not guessed`() throws {
    let reading = try #require(try reading("в течение 2 рабочих дней после 4 марта 2022 г."))
    #expect(reading.due == nil)
    #expect(!reading.conventions.isEmpty)
  }

  @Test func `a month without its year may mean every year`() throws {
    let reading = try #require(try reading("сентябрь"))
    #expect(reading.alternatives.map(\.kind) == [.recurring])
    #expect(reading.conventions.contains { $0.ru.contains("ежегодно") })
  }

  @Test(arguments: ["до 15 марта", "до сентября", "не позднее 1 мая", "сентябрь", "15 марта"])
  func `a convention is told once`(phrase: String) throws {
    let told = try #require(try reading(phrase)).conventions
    #expect(!told.isEmpty && Set(told).count == told.count, "\(told)")
  }

  @Test func `a date said twice is one date`() throws {
    let reading = try #require(try reading("до 15 мая 2022 г.\nдо 15 мая 2022 г."))
    #expect(reading.kind == .by && reading.due?.iso == "2022-05-15")
  }

  @Test func `an explicit year outside the plan is kept, with a warning`() throws {
    let reading = try #require(try reading("до 15 марта 2030 г."))
    #expect(reading.due?.iso == "2030-03-15")
    #expect(reading.conventions.contains { $0.ru.contains("вне периода") })
  }

  @Test func `a list of windows keeps each of them`() throws {
    let reading = try #require(try reading("сентябрь, май"))
    #expect(reading.furtherWindows.map(\.description) == ["2023-05-01/2023-05-31"])
    guard case .recurring(let recurrence)? = reading.deadline else {
      Issue.record("no recurrence")
      return
    }
    #expect(Array(recurrence.dues()).map(\.iso) == ["2022-09-30", "2023-05-31"])
  }

  @Test func `the JSON has the keys of the contract in their order`() throws {
    let reading = try #require(try reading("до 15 марта 2022 г."))
    #expect(
      reading.json
        == #"{"phrase":"до 15 марта 2022 г.","kind":"by","start":null,"due":"2022-03-15","rule":null,"#
        + #""anchor":null,"offset":null,"canonical":"до 15 марта 2022 г.","readings":[]}"#)
  }
}
