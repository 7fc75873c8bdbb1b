import Testing
import VekhaDocuments

/// Plain text in which somebody drew a table, and plans whose sections are months.
@Suite struct DrawnTableTests {
  private static let markdown = """
    # УТВЕРЖДЕНО
    приказом управления образования от 12.01.2023 № 14

    # План мероприятий по развитию наставничества на 2023 год

    ## Раздел 1. Организация
    | № | Мероприятие | Срок | Ответственный |
    |---|:---|:-:|---|
    | 1.1 | Издание **приказа** | до 15 марта 2023 г. | УО |
    | 1.2 | Совещание \\| семинар | сентябрь 2023 г. | ОУ |

    ## Раздел 2. Школы
    | № | Мероприятие | Срок | Ответственный |
    |---|---|---|---|
    | 2.1 | Отчёт | декабрь 2023 г. | ОУ |
    """

  private static let typed = """
    ПЛАН работы методического совета на 2023 год

    +-------+--------------------+-----------------+---------------+
    | № п/п | Наименование       | Сроки           | Ответственные |
    |       | мероприятия        |                 |               |
    +=======+====================+=================+===============+
    | Раздел I. Начало                                              |
    +-------+--------------------+-----------------+---------------+
    | 1     | Разработка плана   | январь          | Председатель  |
    |       | работы на год      | 2023 г.         | совета        |
    +-------+--------------------+-----------------+---------------+
    | Раздел II. Итоги                                              |
    +-------+--------------------+-----------------+---------------+
    | 2     | Отчёт о работе     | декабрь 2023 г. | Секретарь     |
    +-------+--------------------+-----------------+---------------+
    """

  private static let boxes = """
    ┌───┬───────────┬──────────┬─────┐
    │ № │Мероприятие│Срок      │Кто  │
    ├───┼───────────┼──────────┼─────┤
    │ 1 │Смотр      │март      │УО   │
    │ 2 │Отчёт      │май 2023  │ОУ   │
    └───┴───────────┴──────────┴─────┘
    """

  @Test func `a table of Markdown is read under its headings`() throws {
    let roadmap = try Self.roadmap(Self.markdown)
    #expect(roadmap.order == "№ 14 от 12.01.2023")
    #expect(roadmap.sections.map(\.title) == ["Организация", "Школы"])
    #expect(roadmap.items.map(\.title) == ["Издание приказа", "Совещание | семинар", "Отчёт"])
    #expect(roadmap.items.map(\.responsible) == ["УО", "ОУ", "ОУ"])
  }

  @Test func `rules part the rows of a typed table`() throws {
    let roadmap = try Self.roadmap(Self.typed)
    #expect(roadmap.sections.map(\.number) == ["I", "II"])
    #expect(roadmap.items.map(\.title) == ["Разработка плана работы на год", "Отчёт о работе"])
    #expect(roadmap.items.map(\.deadline) == ["январь 2023 г.", "декабрь 2023 г."])
    #expect(roadmap.items.map(\.responsible) == ["Председатель совета", "Секретарь"])
  }

  @Test func `lines of boxes are bars as well`() throws {
    let roadmap = try Self.roadmap(Self.boxes)
    #expect(roadmap.items.map(\.number) == ["1", "2"])
    #expect(roadmap.items.map(\.deadline) == ["март", "май 2023"])
  }

  @Test func `under a month the month is the deadline of rows that name none`() throws {
    let roadmap = try Self.roadmap(
      """
      План внутришкольного контроля на 2023/2024 учебный год
      №\tСодержание\tСроки\tОтветственный
      Сентябрь
      1\tПроверка журналов\t\tЗавуч
      2\tПосещение уроков\tдо 20 сентября\tДиректор
      Октябрь 2023 г.
      3\tСрез знаний\t\tЗавуч
      """)
    #expect(roadmap.sections.map(\.title) == ["Сентябрь", "Октябрь 2023 г."])
    #expect(
      roadmap.items.map(\.deadline) == ["Сентябрь", "до 20 сентября", "Октябрь 2023 г."])
    #expect(roadmap.items.map { $0.notes.contains(.deadlineOfSection) } == [true, false, true])
  }

  private static func roadmap(_ text: String) throws -> DraftRoadmap {
    let document = try DocumentReader().read(Array(text.utf8), named: "план.txt")
    return try #require(RoadmapFinder.roadmap(in: document))
  }
}
