import Testing
import VekhaCore
import VekhaRuntime
import VekhaYAML

/// Whoever has a part in something finds it in her list, wherever the case is that it belongs to.
@Suite struct ConcernTests {
  @Test(arguments: [
    ("mentor", ["pairs/pair-1 one"]), ("head", ["order/uo 1", "pairs/pair-1 three"]),
    ("methodist", ["order/uo 1", "pairs/pair-1 one"]),
    ("coordinator", ["order/uo 2", "pairs/pair-1 two"]),
    ("expert", ["order/uo 2", "pairs/pair-1 three"]), ("stranger", []),
  ])
  func `a list shows what a person answers for or has a part in`(
    person: String, expected: [String]
  ) async throws {
    let town = try Municipality()
    try await town.load(
      [
        SourceFile("directory.yaml", Self.directory), SourceFile("order.yaml", Self.order),
        SourceFile("pairs.yaml", Self.programme),
      ], at: "2022-03-01T09:00:00+04:00")
    let items = try await town.items("2022-03-02T12:00:00+04:00") { $0.person = person }
    #expect(items.map { "\($0.caseID) \($0.code)" } == expected)
  }

  private static let directory = """
    directory: town
    programme: pairs
    organisations:
      - {organisation: uo, title: Управление образования, kind: authority, timezone: Europe/Samara}
      - {organisation: imcou, title: Методический центр, kind: centre, parent: uo, coordinates: uo}
      - {organisation: college, title: Колледж, kind: college, timezone: Europe/Samara}
      - {organisation: school-1, title: Школа 1, kind: school, parent: uo}
      - {organisation: school-2, title: Школа 2, kind: school, parent: uo}
    people:
      - {id: head, name: Иванова Анна, organisation: uo, roles: head, email: head@example.org}
      - {id: coordinator, name: Зуева Вера, organisation: imcou, roles: coordinator, email: coordinator@example.org}
      - {id: methodist, name: Белова Анна, organisation: imcou, roles: regional, email: methodist@example.org}
      - {id: expert, name: Орлова Анна, organisation: college, roles: council, email: expert@example.org}
      - {id: mentor, name: Яшина Анна, organisation: school-1, roles: mentor, email: mentor@example.org}
      - {id: mentee, name: Юдина Анна, organisation: school-1, roles: mentee, email: mentee@example.org}
      - {id: stranger, name: Котова Анна, organisation: school-2, roles: director, email: stranger@example.org}
    pairs:
      - {id: pair-1, organisation: school-1, form: педагог – педагог, kind: традиционное, mentors: mentor, mentees: mentee, start: 2022-03-01}
    """

  private static let order = """
    roadmap: order
    title: Приказ
    organisation: uo
    period: 2022-01-01/2022-12-30
    parties:
      Начальник: {title: Начальник управления, role: head}
      Методист: {title: Методист центра, organisation: imcou, role: regional}
      Координатор: {title: Координатор, role: coordinator}
      Эксперт: {title: Эксперт колледжа, person: expert}
    sections:
      - section: one
        title: Раздел
        items:
          - {item: 1, title: Первое, deadline: до 15 марта 2022 г., responsible: [Начальник, Методист]}
          - {item: 2, title: Второе, deadline: до 16 марта 2022 г., responsible: [Эксперт, Координатор]}
    """

  private static let programme = """
    workflow: pairs
    title: Программа
    subject: pair
    parties:
      Наставник: {title: Наставник, role: mentor}
      Методист: {title: Методист центра, organisation: imcou, role: regional}
      Координатор: {title: Координатор, role: coordinator}
      Начальник: {title: Начальник управления, role: head}
      Колледж: {title: Колледж, organisation: college, role: council}
    stages:
      - stage: first
        title: Этап
        items:
          - {item: one, title: Первое, deadline: в течение 10 дней с начала этапа, responsible: [Наставник, Методист]}
          - {item: two, title: Второе, deadline: в течение 20 дней с начала этапа, responsible: [Координатор]}
          - {item: three, title: Третье, deadline: в течение 30 дней с начала этапа, responsible: [Колледж, Начальник]}
      - stage: last
        title: Итог
        final: yes
    """
}
