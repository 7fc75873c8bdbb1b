import VekhaCore
import VekhaRuntime

/// A made-up municipality and the changes of its cases.
enum Sample {
  static let morning = Instant(seconds: 1_662_015_600)
  static let today = CivilDate(dayNumber: 19_236)
  static let item = OccurrenceKey(code: "1.1")
  static let roadmap = DefinitionReference(id: "uva-2022", version: "v1")

  static let directory = DirectoryDraft(
    id: "uva", programme: "target-model", roles: ["deputy": "Зам. директора"],
    organisations: [
      Organisation(id: "school-1", title: "Школа № 1", kind: "school", parent: "uo"),
      Organisation(
        id: "uo", title: "Управление", kind: "authority", timezone: "Europe/Samara"),
      Organisation(id: "imcou", title: "ИМЦОУ", kind: "centre", parent: "uo", coordinates: "uo"),
    ],
    people: [
      PersonDraft(
        id: "petrova", name: "Петрова А. И.", organisation: "school-1",
        tenures: [
          Tenure(role: .mentor, organisation: "school-1"),
          Tenure(role: .curator, organisation: "school-1"),
        ], email: "petrova@example.org", telegram: "@petrova", born: today),
      PersonDraft(id: "ivanov", name: "Иванов П.", organisation: "school-1"),
      PersonDraft(id: "sidorov", name: "Сидоров К.", organisation: "school-1"),
    ],
    pairs: [
      PairDraft(
        id: "pair-1", organisation: "school-1", form: "педагог–педагог", kind: "traditional",
        mentors: ["petrova"], mentees: ["sidorov", "ivanov"], curator: "petrova", start: today)
    ])

  static let petrova = PersonKey(rawValue: 1)
  static let ivanov = PersonKey(rawValue: 2)

  static func opening(
    _ definition: DefinitionReference = roadmap, members: Members = Members(),
    scope: Scope = .share
  ) -> Opening {
    Opening(
      definition: definition, subject: Subject(kind: .organisation, id: "school-1"),
      organisation: "school-1", scope: scope, members: members)
  }

  static func dates(due: CivilDate?) -> DutyDates {
    DutyDates(opens: today, due: due, unshifted: due)
  }

  static func planned(_ key: OccurrenceKey = item, due: CivilDate? = today) -> [Event] {
    [
      .planned(key, dates(due: due), ladderFrom: today),
      .itemOpened(key, isExemptFromEscalation: false),
    ]
  }

  /// A reminder that is owed for the sample's duty.
  static func reminder(
    to person: PersonKey = petrova, step: Step = .due, after seconds: Int64 = 0
  ) -> NewReminder {
    NewReminder(
      reminding: Reminding(key: item, round: 1, step: step, recipients: [person]),
      recipient: person, deliverAt: morning.adding(seconds: seconds))
  }

  static func letter(_ id: String, key: String? = nil) -> Letter {
    Letter(
      id: id, key: key ?? "1|email|\(id)|digest", recipient: petrova,
      address: "petrova@example.org", channel: .email, subject: "Сроки", bytes: [0, 13, 10, 255],
      createdAt: morning, retryAt: morning)
  }
}
