import VekhaRuntime
import VekhaYAML

/// An authority with one school and one order: the school's curator leaves a duty undone from 15 March 2022 on.
enum OneSchool {
  /// Founds the town on 1 March with a policy of reminders; letters leave from nine to six on working days.
  static func town(_ policy: String, items: [String] = [item]) async throws -> Municipality {
    let town = try Municipality()
    let hours = "reminders: standard\nletters: at 09:00–18:00 on working days\ndue: yes\n"
    try await town.load(
      [
        SourceFile("directory.yaml", directory), SourceFile("policy.yaml", hours + policy),
        order(items),
      ], at: "2022-03-01T09:00:00+04:00")
    return town
  }

  private static let places = """
    directory: town
    organisations:
      - {organisation: uo, title: Управление образования, kind: authority, timezone: Europe/Samara}
      - {organisation: school, title: Школа, kind: school, parent: uo}
    people:
    """

  private static let coordinator =
    "  - {id: coordinator, name: Зуева Вера Ивановна, organisation: uo, roles: coordinator, "
    + "email: coordinator@example.org}"

  private static let directory = """
    \(places)
    \(coordinator)
      - {id: head, name: Иванова Анна Петровна, organisation: uo, roles: head, email: head@example.org}
      - {id: deputy, name: Орлова Нина Ивановна, organisation: uo, roles: council, email: deputy@example.org}
      - {id: curator, name: Белова Анна Ивановна, organisation: school, roles: curator, email: curator@example.org}
    """

  /// The authority's coordinator, and at the school people with the roles that stand by their ids.
  static func directory(atSchool people: [String], roles: [String: String] = [:]) -> SourceFile {
    let rows = people.map { id in
      "\n  - {id: \(id), name: Имя \(id), organisation: school, roles: \(roles[id] ?? id), "
        + "email: \(id)@example.org}"
    }
    return SourceFile("directory.yaml", places + "\n" + coordinator + rows.joined())
  }

  /// The order with items as a line of YAML each; without a role the school as a whole answers.
  static func order(_ items: [String], role: String? = nil) -> SourceFile {
    let party = "  ОУ: {title: Школы, every: school\(role.map { ", role: \($0)" } ?? "")}"
    let lines = [head, party, section] + items.map { "      - \($0)" }
    return SourceFile("order.yaml", lines.joined(separator: "\n"))
  }

  static let item = "{item: 1, title: Сделать, deadline: до 15 марта 2022 г., responsible: ОУ}"

  private static let head = """
    roadmap: order
    title: Приказ
    organisation: uo
    period: 2022-01-01/2022-12-30
    reminders: standard
    parties:
    """

  private static let section = """
    sections:
      - section: one
        title: Раздел
        items:
    """
}
