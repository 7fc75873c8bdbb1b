import Testing
import VekhaCore
import VekhaYAML

@Suite struct DefinitionsGoldenTests {
  @Test func `a mistyped party is shown with the one that was meant`() throws {
    let text = Definitions.item("deadline: 2023\nresponsible: [ИМЦОО, ОУ]")
    #expect(
      try shown(text, .en) == """
        uva.yaml:16:23: error: no party «ИМЦОО» in this roadmap
        16 |         responsible: [ИМЦОО, ОУ]
           |                       ^^^^^ did you mean «ИМЦОУ»?
        """)
    #expect(
      try shown(text, .ru) == """
        uva.yaml:16:23: ошибка: исполнителя «ИМЦОО» в этой дорожной карте нет
        16 |         responsible: [ИМЦОО, ОУ]
           |                       ^^^^^ возможно, имелось в виду «ИМЦОУ»?
        """)
  }

  @Test func `a month without a year is shown with both its readings`() throws {
    let text = Definitions.item("responsible: [УО]\ndeadline: сентябрь")
    #expect(
      try shown(text, .en) == """
        uva.yaml:16:19: warning: «сентябрь» can be read in two ways
        16 |         deadline: сентябрь
           |                   ^^^^^^^^ read as September 2022; write «сентябрь ежегодно» for every \
        September of the period, or «сентябрь 2022 г.» to confirm
        """)
    #expect(
      try shown(text, .ru) == """
        uva.yaml:16:19: предупреждение: «сентябрь» можно прочесть двояко
        16 |         deadline: сентябрь
           |                   ^^^^^^^^ прочитано: сентябрь 2022 г.; напишите «сентябрь ежегодно» \
        или «сентябрь 2022 г.», чтобы подтвердить
        """)
  }

  private func shown(_ text: String, _ language: Language) throws -> String {
    let reading = Definitions.read(["uva.yaml": text])
    return try #require(reading.diagnostics.first).text(in: language)
  }
}
