import VekhaCore
import VekhaRuntime
import VekhaYAML

/// An authority with one official and one order, in a zone and with delivery hours of the test's own.
struct SmallTown {
  let municipality: Municipality
  let offset: String

  /// Founds the town; `offset` is that of the times it is told, `restless` a calendar of working days alone.
  init(
    zone: String = "Europe/Samara", offset: String = "+04:00",
    hours: String = "at 09:00–18:00 on working days", calendar: String = "ru", deadline: String,
    since start: String
  ) async throws {
    municipality = try Municipality()
    self.offset = offset
    try await municipality.load(
      [
        SourceFile("directory.yaml", Self.directory(zone)),
        SourceFile("letters.yaml", Self.policy(hours)),
        SourceFile("order.yaml", Self.order(deadline, calendar: calendar)),
        SourceFile("restless.yaml", Self.restless),
      ], at: start + offset)
  }

  /// Loads the directory again with the town in another zone.
  func move(to zone: String, at moment: Instant) async throws {
    try await municipality.load(
      [SourceFile("directory.yaml", Self.directory(zone))], at: moment.iso8601)
  }

  /// Lets a pass run at the hours given on each day, and says which letters left when.
  func letters(
    from first: String, to last: String, at hours: [Int] = Array(0...23)
  ) async throws -> [String] {
    guard let first = CivilDate(first), let last = CivilDate(last) else { return [] }
    var left: [String] = []
    for day in first.dayNumber...last.dayNumber {
      for hour in hours {
        let moment = "\(CivilDate(dayNumber: day))T\(hour < 10 ? "0" : "")\(hour):20:00"
        try await municipality.tick(at: moment + offset)
        left += await municipality.mailbox.collect().map { _ in moment }
      }
    }
    return left
  }

  private static func directory(_ zone: String) -> String {
    """
    directory: town
    organisations:
      - {organisation: uo, title: Управление образования, kind: authority, timezone: \(zone)}
    people:
      - {id: head, name: Иванова Анна Петровна, organisation: uo, roles: head, email: head@example.org}
    """
  }

  private static let restless = """
    calendar: restless
    weekend: []
    school-year: 09-01/05-31
    """

  private static func policy(_ hours: String) -> String {
    """
    reminders: standard
    letters: \(hours)
    before: [3 дня, 1 день]
    due: yes
    after: {first: 1 день, every: 1 день, until: 3 дня}
    """
  }

  private static func order(_ deadline: String, calendar: String) -> String {
    """
    roadmap: order
    title: Приказ
    organisation: uo
    period: 2022-01-01/2024-12-30
    calendar: \(calendar)
    reminders: standard
    parties:
      УО: {title: Управление образования, role: head}
    sections:
      - section: 1
        title: Работа
        items:
          - {item: 1, title: Провести работу, deadline: \(deadline), responsible: [УО]}
    """
  }
}
