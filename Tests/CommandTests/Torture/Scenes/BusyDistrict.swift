import Foundation
import Testing

/// A district of eight schools with a duty on each working day of a fortnight, so that every day brings a letter to everybody.
enum BusyDistrict {
  static let days = [14, 15, 16, 17, 18, 21, 22, 23, 24, 25].map { "2022-03-\($0)" }
  private static let schools = 1...8

  static func morning(of day: String) -> String { "\(day)T10:00:00+04:00" }

  /// A moment of the working day, so many minutes after the morning.
  static func time(_ minute: Int, of day: String) -> String {
    let clock = [10 + minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day)T\(clock.joined(separator: ":")):00+04:00"
  }

  /// Writes the district's files beside its data folder.
  static func write(into vekha: Vekha) throws {
    _ = try vekha.file("directory.yaml", directory)
    _ = try vekha.file("people.csv", people)
    _ = try vekha.file("order.yaml", order)
  }

  /// The words that load the written files, early on the first day.
  static func loading(_ vekha: Vekha) -> [String] {
    let files = ["directory.yaml", "order.yaml"].map { vekha.folder.appending(path: $0).path }
    return ["load"] + files + ["--yes", "--now", "2022-03-14T08:00:00+04:00"]
  }

  /// Loads the district into a data folder.
  static func load(into vekha: Vekha) throws {
    try write(into: vekha)
    let run = try vekha.run(loading(vekha))
    try #require(run.status == 0, "\(run.complaint)")
  }

  private static let directory =
    """
    directory: district
    people: people.csv
    organisations:
      - {organisation: uo, title: Управление, kind: authority, timezone: Europe/Samara}
      - {organisation: imcou, title: Центр, kind: centre, parent: uo, coordinates: uo}

    """
    + schools.map {
      "  - {organisation: school-\($0), title: Школа № \($0), kind: school, parent: uo}\n"
    }.joined()

  private static let people =
    """
    id,name,organisation,roles,email
    head,Орлова Нина Петровна,uo,head,head@example.org
    coordinator,Лебедева Анна Ивановна,imcou,coordinator,coordinator@example.org

    """
    + schools.map {
      "curator-\($0),Зимина Юлия Степановна,school-\($0),curator,curator-\($0)@example.org\n"
    }.joined()

  private static let order =
    """
    roadmap: order
    title: План мероприятий района
    organisation: uo
    period: 2022-03-01/2022-12-30
    parties:
      ОУ: {title: Школы, every: school, role: curator}
    sections:
      - section: 1
        title: Начало
        items:

    """
    + (1...10).map {
      """
            - item: 1.\($0)
              title: Мероприятие \($0)
              deadline: до \($0 + 14) марта 2022 г.
              responsible: [ОУ]

      """
    }.joined()
}
