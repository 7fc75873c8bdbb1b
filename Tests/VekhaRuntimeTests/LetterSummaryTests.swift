import Testing
import VekhaCore
import VekhaRuntime

/// The week at a glance, as it is read.
@Suite struct LetterSummaryTests {
  private static func letter(
    _ summary: WeeklySummary, language: Language = .ru
  ) throws -> LetterContent {
    var digest = try LetterSamples.digest([], language: language)
    digest.summary = summary
    return digest.letter
  }

  private static func row(_ name: String, late: Int, silent: Int = 0) -> WeeklySummary.Row {
    WeeklySummary.Row(organisation: name, done: 4, inTime: 2, late: late, silent: silent)
  }

  @Test(arguments: [
    (0, 0, "Веха: сводка за неделю — просрочек нет", "Vekha: the week — nothing is late"),
    (
      1, 0, "Веха: сводка за неделю — просрочен 1 пункт",
      "Vekha: the week — 1 item overdue"
    ),
    (
      22, 3, "Веха: сводка за неделю — просрочено 22 пункта, из них без движения 3",
      "Vekha: the week — 22 items overdue, 3 of them untouched"
    ),
  ])
  func `the subject counts what is late`(
    late: Int, silent: Int, russian: String, english: String
  ) throws {
    let summary = WeeklySummary(rows: [Self.row("Школа № 1", late: late, silent: silent)])
    #expect(try Self.letter(summary).subject == russian)
    #expect(try Self.letter(summary, language: .en).subject == english)
  }

  @Test func `text and page name every organisation, what waits and what moved`() throws {
    let summary = WeeklySummary(
      rows: [Self.row("Школа <№ 1>", late: 3, silent: 2)],
      moves: [.init(kind: .done, title: "Приказ", organisations: ["А", "Б", "В", "Г", "Д"])],
      silent: [.init(organisation: "Школа", people: "Белова А. И.", duties: 2, days: 40)],
      vacant: [.init(title: "Отчёт", organisation: "Лицей", due: nil)],
      requests: [
        .init(
          title: "План", organisation: "Гимназия", due: CivilDate("2022-03-15"),
          until: CivilDate("2022-05-20"))
      ])
    let letter = try Self.letter(summary)
    let words = letter.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in [
      "* Школа <№ 1>: просрочено 3 (без движения 2), в срок 2, исполнено 4",
      "* План — Гимназия: с 15 марта 2022 г. на 20 мая 2022 г.",
      "* Отчёт — Лицей, срок не назначен", "* Школа, Белова А. И.: 2 пункта, просрочка до 40 дн.",
      "* Исполнено: Приказ — А, Б, В и ещё 2",
    ] { #expect(words.contains(sentence)) }
    #expect(letter.html.contains("Школа &lt;№ 1&gt;"))
    #expect(!letter.html.contains("<№ 1>"))
  }

  @Test(arguments: [
    (40, 0, nil), (42, 0, "и ещё 2 учреждения без просрочек"),
    (45, 1, "и ещё 5 учреждений: просрочено 5"),
  ])
  func `a long table ends with the sum of the rest`(
    schools: Int, late: Int, more: String?
  ) throws {
    let rows = (1...schools).map { Self.row("Школа № \($0)", late: late) }
    let text = try Self.letter(WeeklySummary(rows: rows)).text
    #expect(text.contains("Школа № 40:"))
    #expect(!text.contains("Школа № 41:"))
    if let more { #expect(text.contains(more)) } else { #expect(!text.contains("и ещё")) }
  }
}
