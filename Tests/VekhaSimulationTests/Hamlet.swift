import Testing
import VekhaCore
import VekhaRuntime
import VekhaSimulation
import VekhaYAML

/// A hamlet with one school, one pair, and an order and a programme of a few lines: quick to live in.
enum Hamlet {
  static func ground() throws -> Ground {
    var ground = try Ground.shipped()
    ground.shipped.removeAll { $0.path.contains("programmes/") }
    ground.shipped.append(file("target-model.yaml", programme))
    ground.order = file("order.yaml", order)
    return ground
  }

  /// The same with the first two items of the order alone.
  static func farm() throws -> Ground {
    var ground = try ground()
    let rest = try #require(order.firstRange(of: "      - item: 1.3"))
    ground.order = file("order.yaml", String(order[..<rest.lowerBound]))
    return ground
  }

  /// A story that begins when the order is loaded on 1 March 2022 and ends at noon of a day.
  static func story(_ turns: [Turn], until end: String) throws -> Story {
    let storyteller = Storyteller(try Scenery(ground()), size: TownSize(schools: 1, pairs: 1))
    var story = storyteller.story(seed: 1)
    story.founding = Edition(directory: story.founding.directory.plain)
    story.end = try noon(end)
    story.turns = turns + [Turn(at: story.end, .clock(.daemonRuns))]
    return story
  }

  /// Noon of a day, which is in office hours.
  static func noon(_ day: String) throws -> Instant {
    try #require(Instant(iso8601: "\(day)T12:00:00+04:00"))
  }

  private static func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
  }

  private static let order = """
    roadmap: order
    title: Дорожная карта
    organisation: uo
    period: 2022-03-01/2022-12-30
    timezone: Europe/Samara
    parties:
      ИМЦОУ: {title: Центр, organisation: imcou, role: coordinator}
      ОУ:    {title: Школы, every: school, role: curator}
    sections:
      - section: 1
        title: Раздел
        items:
          - item: 1.1
            title: Приказ о внедрении
            deadline: до 11 марта 2022 г.
            responsible: [ОУ]
          - item: 1.2
            title: Положение о наставничестве
            deadline: до 15 марта 2022 г.
            responsible: [ОУ]
          - item: 1.3
            title: Ежемесячный отчёт
            deadline: ежемесячно
            responsible: [ИМЦОУ, ОУ]
          - item: 1.4
            title: Семинар
            deadline: по отдельному графику
            responsible: [ОУ]

    """

  private static let programme = """
    workflow: target-model
    title: Программа
    subject: [pair, group, programme]
    parties:
      наставник: {title: Наставник, role: mentor}
    stages:
      - stage: first
        title: Этап
        items:
          - item: consents
            title: Согласия
            deadline: в течение 10 дней с начала этапа
            responsible: [наставник]
      - stage: last
        title: Итог
        final: yes

    """
}

extension Turn {
  /// At noon of a day, somebody does something about an item of the hamlet's school.
  static func on(
    _ day: String, _ code: String, _ deed: ItemDeed, by person: String? = nil
  ) throws -> Turn {
    try on(day, .item("order/school-1", OccurrenceSelector(code: code), deed, by: person))
  }

  static func on(_ day: String, _ trouble: Trouble) throws -> Turn {
    try on(day, .trouble(trouble))
  }

  static func on(_ day: String, _ deed: Deed) throws -> Turn {
    Turn(at: try Hamlet.noon(day), deed)
  }
}

extension TownDirectory {
  /// The town in one zone, where everybody is reached by mail alone.
  var plain: TownDirectory {
    var town = self
    for place in town.organisations.indices where town.organisations[place].kind == "school" {
      town.organisations[place].timezone = nil
    }
    for place in town.people.indices { town.people[place].telegram = "" }
    return town
  }
}
