/// A town in which one item is answered for by the head, and a methodist and a council report parts of it.
package enum SharedItem {
  package static let directory = """
    directory: town
    organisations:
      - {organisation: uo, title: Управление образования, kind: authority, timezone: Europe/Samara}
    people:
      - {id: head, name: Иванова Анна, organisation: uo, roles: head, email: head@example.org}
      - {id: coordinator, name: Зуева Вера, organisation: uo, roles: coordinator, email: coordinator@example.org}
      - {id: methodist, name: Белова Анна, organisation: uo, roles: regional, email: methodist@example.org}
      - {id: council, name: Орлова Анна, organisation: uo, roles: council, email: council@example.org}
      - {id: teacher, name: Яшина Анна, organisation: uo, roles: mentor, email: teacher@example.org}
    """

  /// A policy that reminds those who report parts or leaves them alone, and may remind on the day itself.
  package static func policy(remindsParts: Bool, onTheDay: Bool) -> String {
    """
    reminders: standard
    before: [1 день]
    due: \(onTheDay ? "да" : "нет")
    parts: \(remindsParts ? "да" : "нет")
    weekly: нет
    escalate: [{after: 7 дней, to: coordinator}]
    """
  }

  /// An order whose item is done only with all parts where they are `required`, else (`optional`) without them too.
  package static func order(parts: String = "optional") -> String {
    """
    roadmap: order
    title: Приказ
    organisation: uo
    period: 2022-01-01/2022-12-30
    reminders: standard
    parties:
      Начальник: {title: Начальник управления, role: head}
      Методист: {title: Методист, role: regional}
      Совет: {title: Совет наставников, role: council}
    sections:
      - section: one
        title: Раздел
        items:
          - {item: 1, title: Сделать, deadline: до 15 марта 2022 г., responsible: [Начальник, Методист, Совет], parts: \(parts)}
    """
  }
}
