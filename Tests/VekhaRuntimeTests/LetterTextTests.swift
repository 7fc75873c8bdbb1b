import Testing
import VekhaCore
import VekhaRuntime

@Suite struct LetterTextTests {
  @Test func `a curator's letter reads like this`() throws {
    var act = try LetterSamples.line(
      .overdue, title: "Разработка и утверждение распорядительных актов о внедрении МЦМН",
      dueIn: -13, phrase: "до 15 марта 2022 г.")
    act.result = "Утвержденные распорядительные акты"
    act.responsible = "Петрова Анна Игоревна"
    let order = try LetterSamples.line(
      .soon, code: "1.1", title: "Издание приказа", dueIn: 3, phrase: "март 2022 г.")
    #expect(
      try LetterSamples.digest([order, act]).letter.text == """
        Здравствуйте, Татьяна Степановна!

        Состояние на 28 марта 2022 г. (понедельник).

        Дорожная карта МЦМН

        ПРОСРОЧЕНО (1)

        * 1.2. Разработка и утверждение распорядительных актов о внедрении МЦМН
          Срок: 15 марта 2022 г. — просрочено на 13 дней
          Нужен результат: Утвержденные распорядительные акты
          Вместе с вами: Петрова Анна Игоревна
          https://vekha.example/cases/uva-2022/imcou#1.2

        СРОК НА ЭТОЙ НЕДЕЛЕ (1)

        * 1.1. Издание приказа
          Срок: 31 марта 2022 г. («март 2022 г.») — осталось 3 дня
          https://vekha.example/cases/uva-2022/imcou#1.1

        --------------------
        Отметить выполнение: https://vekha.example
        Письмо составлено программой «Веха»; ответы на него никто не читает.

        """)
  }

  @Test func `parts go from the worst to the settled`() throws {
    let lines = try DigestLine.Kind.allCases.enumerated().map { index, kind in
      try LetterSamples.line(kind, code: "\(index + 1)", dueIn: kind == .soon ? 30 : -1)
    }
    let text = try LetterSamples.digest(lines.reversed(), language: .en).letter.text
    let headings = text.split(separator: "\n").filter { $0.hasSuffix(" (1)") }
    #expect(
      headings == [
        "OVERDUE (1)", "OVERDUE WITH OTHERS (1)", "AWAITING YOUR DECISION (1)",
        "THE ANSWER TO YOUR REQUEST (1)", "DUE TODAY (1)",
        "DUE SOON (1)", "NEWLY OPEN (1)", "WITHOUT A DATE OR AN OWNER (1)", "WITHOUT AN OWNER (1)",
        "CHECK-POINT OF THE YEAR (1)", "SETTLED (1)",
      ])
  }

  @Test func `within a part the oldest date comes first, then the row's number as one counts`()
    throws
  {
    let lines = try [("1.10", -3), ("1.9", -3), ("7", -20)].map { code, days in
      try LetterSamples.line(.overdue, code: code, dueIn: days)
    }
    let text = try LetterSamples.digest(lines).letter.text
    let titles = text.split(separator: "\n").filter { $0.hasPrefix("* ") }
    #expect(
      titles.map(String.init) == [
        "* 7. Назначение кураторов", "* 1.9. Назначение кураторов", "* 1.10. Назначение кураторов",
      ])
  }

  @Test(arguments: [
    (0, "сегодня"), (1, "завтра"), (2, "осталось 2 дня"), (21, "остался 21 день"),
    (-1, "просрочено на 1 день"), (-3, "просрочено на 3 дня"), (-112, "просрочено на 112 дней"),
  ])
  func `the time left or past is told in days`(days: Int, words: String) throws {
    let line = try LetterSamples.line(days < 0 ? .overdue : .soon, dueIn: days)
    #expect(try LetterSamples.digest([line]).letter.text.contains(" г. — \(words)\n"))
  }

  @Test func `far away the date alone is told, and a missing one is named as missing`() throws {
    let far = try LetterSamples.line(.checkpoint, dueIn: 200)
    let missing = try LetterSamples.line(.ask, dueIn: nil, phrase: "по отдельному графику")
    let text = try LetterSamples.digest([far, missing]).letter.text
    #expect(text.contains("  Срок: 14 октября 2022 г.\n"))
    #expect(text.contains("  Срок: не назначен («по отдельному графику»)\n"))
  }

  @Test func `no line is longer than mail likes, save a link`() throws {
    let title = String(repeating: "Наставничество и сопровождение ", count: 20)
    let line = try LetterSamples.line(.today, title: title)
    let lines = try LetterSamples.digest([line]).letter.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 76 || $0.contains("https://") })
  }
}
