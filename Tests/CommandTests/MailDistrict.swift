import Foundation
import Testing

/// A district of three schools whose curators all have the same two items to do by 15 March 2022; the third lives three hours further east.
enum MailDistrict {
  static let start = "2022-03-01T09:00:00+04:00"
  /// The morning of the day on which the items are due.
  static let dueMorning = "2022-03-15T10:00:00+04:00"
  static let curators = (1...3).map { "curator-\($0)@example.org" }

  /// Loads the district into a data folder, with other words in the table of people or the order where they are given.
  static func load(
    into vekha: Vekha, at time: String = start, changing words: [String: String] = [:]
  ) throws {
    let order = words.reduce(order) { $0.replacing($1.key, with: $1.value) }
    let people = words.reduce(people) { $0.replacing($1.key, with: $1.value) }
    let files = [
      try vekha.file("directory.yaml", directory), try vekha.file("people.csv", people),
      try vekha.file("order.yaml", order),
    ]
    let run = try vekha.run(["load", files[0], files[2], "--yes", "--now", time])
    #expect(run.status == 0, "\(run.complaint)")
  }

  private static let directory = """
    directory: district
    people: people.csv
    organisations:
      - {organisation: uo, title: Управление образования, kind: authority, timezone: Europe/Samara}
      - {organisation: imcou, title: Методический центр, kind: centre, parent: uo, coordinates: uo}
      - {organisation: school-1, title: Школа № 1, kind: school, parent: uo}
      - {organisation: school-2, title: Школа № 2, kind: school, parent: uo}
      - organisation: school-3
        title: Школа № 3
        kind: school
        parent: uo
        timezone: Asia/Novokuznetsk
    """

  private static let people = """
    id,name,organisation,roles,email,telegram
    head,Орлова Нина Петровна,uo,head,head@example.org,
    coordinator,Лебедева Анна Ивановна,imcou,coordinator,coordinator@example.org,
    curator-1,Зимина Юлия Степановна,school-1,curator,curator-1@example.org,
    curator-2,Синицына Ирина Алексеевна,school-2,curator,curator-2@example.org,
    curator-3,Уварова Лариса Дмитриевна,school-3,curator,curator-3@example.org,
    """

  private static let order = """
    roadmap: order
    title: План мероприятий района
    organisation: uo
    period: 2022-03-01/2022-12-30
    parties:
      МЦ: {title: Методический центр, organisation: imcou, role: coordinator}
      ОУ: {title: Школы, every: school, role: curator}
    sections:
      - section: 1
        title: Начало
        items:
          - item: 1.1
            title: Назначение кураторов наставничества
            deadline: до 15 марта 2022 г.
            responsible: [ОУ]
          - item: 1.2
            title: Положение о наставничестве
            deadline: до 15 марта 2022 г.
            responsible: [ОУ]
            controller: МЦ
    """
}
