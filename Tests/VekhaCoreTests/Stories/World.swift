import VekhaCore

/// A small municipality: an authority with its centre, three schools, a pair; the year 2022 with its holidays.
enum World {
  static let head = PersonKey(rawValue: 1)
  static let coordinator = PersonKey(rawValue: 2)
  static let curator = PersonKey(rawValue: 11)
  static let director = PersonKey(rawValue: 12)
  static let otherDirector = PersonKey(rawValue: 22)
  static let mentor = PersonKey(rawValue: 31)
  static let mentee = PersonKey(rawValue: 32)
  static let council = PersonKey(rawValue: 41)

  static let names: [PersonKey: String] = [
    head: "head", coordinator: "coordinator", curator: "curator", director: "director",
    otherDirector: "other director", mentor: "mentor", mentee: "mentee", council: "council",
  ]

  /// School 1 has a curator and a director, school 2 a director alone, school 3 nobody.
  static let directory = directory(people: people)

  static func directory(people: [Person]) -> WholeDirectory {
    WholeDirectory(
      organisations: organisations, people: people,
      pairs: [
        Pair(
          id: "pair-1", organisation: "school-1", form: "педагог–педагог", kind: "traditional",
          members: pair, start: day("2022-03-01"))
      ])
  }

  static let pair = Members(mentors: [mentor], mentees: [mentee], curator: curator)

  static let people = [
    person(head, "uo", .head), person(coordinator, "imcou", .coordinator),
    person(curator, "school-1", .curator), person(director, "school-1", .director),
    person(otherDirector, "school-2", .director), person(mentor, "school-1", .mentor),
    person(mentee, "school-1", .mentee, email: ""), person(council, "uo", .council),
  ]

  static func person(
    _ key: PersonKey, _ organisation: String, _ roles: Role..., email: String? = nil
  ) -> Person {
    Person(
      key: key, id: names[key] ?? "p\(key.rawValue)", name: "", organisation: organisation,
      tenures: roles.map { Tenure(role: $0, organisation: organisation) },
      email: email ?? "p\(key.rawValue)@example.org")
  }

  private static let organisations = [
    Organisation(id: "uo", title: "УО", kind: "authority", timezone: "Europe/Samara"),
    Organisation(id: "imcou", title: "ИМЦОУ", kind: "centre", parent: "uo", coordinates: "uo"),
    Organisation(id: "school-1", title: "СОШ № 1", kind: "school", parent: "uo"),
    Organisation(id: "school-2", title: "СОШ № 2", kind: "school", parent: "uo"),
    Organisation(
      id: "school-3", title: "СОШ № 3", kind: "school", parent: "uo", timezone: "Asia/Omsk"),
  ]
}

// MARK: - Calendar and policy

extension World {
  /// The official days off of 2022; 2023 has only the days that are the same every year.
  static let calendar = WorkCalendar(
    id: "ru", version: "2022", weekend: [.saturday, .sunday],
    schoolYear: SchoolYear(start: monthDay("09-01"), end: monthDay("05-31")),
    fixedHolidays: ["01-01", "02-23", "03-08", "05-01", "05-09", "06-12", "11-04"].map(monthDay),
    years: [
      2022: WorkYear(off: Set(daysOff.map { day("2022-\($0)") }), working: [day("2022-03-05")])
    ])

  private static let daysOff = [
    "01-03", "01-04", "01-05", "01-06", "01-07", "02-23", "03-07", "03-08", "05-02", "05-03",
    "05-09", "05-10", "06-13", "11-04",
  ]

  /// The policy `standard` as the shipped file has it.
  static let policy = ReminderPolicy(
    id: "standard", version: "1", before: [.days(14), .days(7), .days(1)],
    after: Repetition(first: .days(1), every: .days(3), until: .days(30)),
    escalate: [
      Escalation(after: .days(7), to: .coordinator), Escalation(after: .days(14), to: .head),
    ])

  private static func monthDay(_ text: String) -> MonthDay { MonthDay(day("2024-\(text)")) }
}
