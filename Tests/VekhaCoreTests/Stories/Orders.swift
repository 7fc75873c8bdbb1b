import VekhaCore

/// Orders written in code: roadmaps of single rows and programmes of stages.
enum Orders {
  /// A roadmap of one section for 2022–2024; rows fall to the schools unless they say otherwise.
  static func roadmap(
    _ items: Item..., period: String = "2022-03-01/2024-12-30", version: String = "1"
  ) -> Definition {
    roadmap(items, period: period, version: version)
  }

  static func roadmap(
    _ items: [Item], period: String = "2022-03-01/2024-12-30", version: String = "1"
  ) -> Definition {
    var roadmap = Definition(id: "uva", version: version, kind: .roadmap, title: "План")
    roadmap.organisation = "uo"
    roadmap.period = Period(period)
    roadmap.parties = [
      Party(key: "УО", title: "Управление", role: .head, organisation: "uo"),
      Party(key: "ИМЦОУ", title: "Центр", role: .coordinator, organisation: "imcou"),
      Party(key: "ОУ", title: "Учреждения", role: .curator, every: ["school"]),
    ]
    roadmap.groups = [Group(id: "1", title: "Раздел", items: items)]
    return roadmap
  }

  static func programme(_ stages: Group..., version: String = "1") -> Definition {
    var programme = Definition(id: "model", version: version, kind: .workflow, title: "Модель")
    programme.subjects = [.pair]
    programme.parties = [
      Party(key: "куратор", title: "Куратор", role: .curator),
      Party(key: "наставник", title: "Наставник", role: .mentor),
      Party(key: "координатор", title: "Координатор", role: .coordinator),
    ]
    programme.groups = stages
    return programme
  }
}

extension Item {
  /// A row of the order, by default a duty of each school.
  init(_ code: String, _ deadline: Deadline?, of party: String? = "ОУ") {
    self.init(
      code: code, title: "Пункт \(code)",
      deadline: deadline.map { DeadlineClause(phrase: "срок", deadline: $0) })
    responsible = party.map { [$0] } ?? []
  }

  func with(_ change: (inout Item) -> Void) -> Item {
    var item = self
    change(&item)
    return item
  }
}

extension Group {
  /// A stage with items of the pair's curator.
  init(stage id: String, _ items: Item..., completion: Completion = Completion()) {
    self.init(id: id, title: id, items: items, completion: completion)
  }
}

extension Deadline {
  static func by(_ iso: String) -> Deadline { .by(day(iso)) }

  static func window(_ text: String) -> Deadline {
    Period(text).map(Deadline.window) ?? .onDemand
  }

  /// As in «в течение 10 дней с начала этапа».
  static func days(_ count: Int) -> Deadline {
    .relative(RelativeTerm(anchor: "начало этапа", offset: .after(.days(count))))
  }

  static func rule(_ text: String, due: String, from: String? = nil) -> Deadline {
    let recurrence = Recurrence(
      text: text, firstStart: from.map(day), firstDue: day(due), windowed: from != nil)
    return recurrence.map(Deadline.recurring) ?? .onDemand
  }

  /// The last day of every month of 2022.
  static let monthly = rule("FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20221231", due: "2022-03-31")
}
