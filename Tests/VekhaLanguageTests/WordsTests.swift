import Testing
import VekhaCore
import VekhaLanguage

struct WordsTests {
  @Test(arguments: [
    (0, "дней"), (1, "день"), (2, "дня"), (4, "дня"), (5, "дней"), (11, "дней"), (12, "дней"),
    (14, "дней"),
    (21, "день"), (22, "дня"), (111, "дней"), (101, "день"),
  ])
  func `a noun agrees with its number`(count: Int, form: String) {
    #expect(Plural.days.form(count) == form)
  }

  @Test(arguments: [
    ("14 дней", "P14D"), ("7 рабочих дней", "P7WD"), ("1 день", "P1D"), ("2 недели", "P14D"),
    ("3 месяца", "P3M"),
    ("7 days", "P7D"), ("5 working days", "P5WD"), ("P2W", "P14D"), ("три дня", "P3D"),
    ("1 год", "P1Y"),
    ("неделя", "P7D"),
  ])
  func `a length of time is read`(text: String, span: String) {
    #expect(SpanReader.read(text)?.description == span)
  }

  @Test(arguments: [
    "", "7", "дней 7", "7 дней и 3 часа", "-7 дней", "7 days ago", "99999999999 days",
  ])
  func `what is no length of time is refused`(text: String) {
    #expect(SpanReader.read(text) == nil)
  }

  @Test func `dates are written in both languages`() throws {
    let date = try #require(CivilDate("2022-03-15"))
    #expect(date.phrase(in: .ru) == "15 марта 2022 г.")
    #expect(date.phrase(in: .en) == "15 March 2022")
    #expect(date.figures(in: .ru) == "15.03.2022")
    #expect(Span.workingDays(5).words == Bilingual(ru: "5 рабочих дней", en: "5 working days"))
  }

  @Test(arguments: [
    ("2022-03-01/2022-05-31", "март – май 2022 г."), ("2022-01-01/2022-12-31", "2022 год"),
    ("2022-09-01/2023-05-31", "сентябрь 2022 г. – май 2023 г."),
    ("2022-03-10/2022-04-15", "с 10 марта по 15 апреля 2022 г."),
    ("2022-01-01/2024-12-31", "2022–2024 гг."),
  ])
  func `a period is written as an order has it`(period: String, words: String) throws {
    #expect(try #require(Period(period)).phrase(in: .ru) == words)
  }

  @Test func `deadlines are written in both languages`() throws {
    let date = try #require(CivilDate("2022-03-15"))
    #expect(Deadline.by(date).phrase(in: .en) == "by 15 March 2022")
    let term = RelativeTerm(anchor: "начало этапа", offset: .after(.days(10)))
    #expect(Deadline.relative(term).phrase(in: .ru) == "в течение 10 дней со дня начала этапа")
    #expect(Deadline.onDemand.phrase(in: .ru) == "по отдельному плану")
  }
}
