import Testing
import VekhaCore
import VekhaRuntime

@Suite struct LetterSubjectTests {
  @Test(arguments: [
    (1, "Веха: просрочен 1 пункт — Дорожная карта МЦМН"),
    (2, "Веха: просрочено 2 пункта — Дорожная карта МЦМН"),
    (5, "Веха: просрочено 5 пунктов — Дорожная карта МЦМН"),
    (11, "Веха: просрочено 11 пунктов — Дорожная карта МЦМН"),
    (21, "Веха: просрочен 21 пункт — Дорожная карта МЦМН"),
  ])
  func `the number and its noun agree`(count: Int, subject: String) throws {
    let lines = try (1...count).map { try LetterSamples.line(.overdue, code: "\($0)", dueIn: -3) }
    #expect(try LetterSamples.digest(lines).letter.subject == subject)
  }

  @Test(arguments: [
    (Language.ru, "Веха: просрочено 2 пункта, сегодня 1, на этой неделе 1 — Дорожная карта МЦМН"),
    (.en, "Vekha: 2 items overdue, 1 due today, 1 due this week — Дорожная карта МЦМН"),
  ])
  func `the three worst counts come first, the worst of them named`(
    language: Language, subject: String
  ) throws {
    let lines = [
      try LetterSamples.line(.soon, code: "4", dueIn: 3),
      try LetterSamples.line(.today, code: "3"),
      try LetterSamples.line(.overdue, code: "1", dueIn: -3),
      try LetterSamples.line(.settled, code: "5", dueIn: -3),
      try LetterSamples.line(.overdue, code: "2", dueIn: -1),
    ]
    #expect(try LetterSamples.digest(lines, language: language).letter.subject == subject)
  }

  @Test(arguments: [(6, "на этой неделе"), (7, "скоро")])
  func `a week ends with its Sunday`(days: Int, words: String) throws {
    let letter = try LetterSamples.digest([LetterSamples.line(.soon, dueIn: days)]).letter
    #expect(letter.subject == "Веха: \(words) 1 пункт — Дорожная карта МЦМН")
  }

  @Test func `a long title is cut between words, and a second one hinted at`() throws {
    var first = try LetterSamples.line(.overdue, dueIn: -3)
    first.caseTitle = "План мероприятий (дорожная карта) внедрения и реализации целевой модели"
    let second = try LetterSamples.line(.soon, code: "2", dueIn: 20)
    let subject = try LetterSamples.digest([second, first]).letter.subject
    #expect(
      subject == "Веха: просрочен 1 пункт, скоро 1"
        + " — План мероприятий (дорожная карта) внедрения и реализации… и др.")
  }

  @Test func `a letter with nothing left to tell says so`() throws {
    let letter = try LetterSamples.digest([]).letter
    #expect(letter.subject == "Веха: всё исполнено")
    #expect(letter.text.contains("Сегодня ничего не требует вашего внимания."))
  }

  @Test func `a title cannot break the subject into two headers`() throws {
    var line = try LetterSamples.line(.today)
    line.caseTitle = "План\r\nBcc: all@example.org"
    let subject = try LetterSamples.digest([line]).letter.subject
    #expect(subject == "Веха: сегодня 1 пункт — План Bcc: all@example.org")
  }
}
