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

extension CaseChange {
  /// The change that the events make of a case, as the runtime would hand it to the store.
  init(
    _ events: [Event], to before: Case? = nil, id: String = "uva-2022/school-1",
    at moment: Instant = Sample.morning, by actor: Actor = .engine, wakeAt: Instant? = nil,
    holders: [OccurrenceKey: [PersonKey]] = [:], reminders: [NewReminder] = []
  ) throws {
    let first = (before?.sequence ?? 0) + 1
    let records = events.enumerated().map { index, event in
      Record(
        caseID: before?.id ?? id, sequence: first + index, at: moment, on: Sample.today,
        actor: actor, event: event)
    }
    guard let after = records.reduce(before, { Case.applying($1, to: $0) }) else {
      throw NothingOpened()
    }
    self.init(
      before: before, after: after, records: records, wakeAt: wakeAt,
      holders: holders.mapValues { Holders(people: $0) }, reminders: reminders)
  }

  private struct NothingOpened: Error {}
}

extension Store {
  /// Saves the sample's directory.
  func settle() async throws {
    try await write { try $0.save(Sample.directory, at: Sample.morning) }
  }

  /// Saves the change that the events make of a case, and returns the case.
  @discardableResult
  func save(
    _ events: [Event], to before: Case? = nil, id: String = "uva-2022/school-1",
    at moment: Instant = Sample.morning, by actor: Actor = .engine, wakeAt: Instant? = nil,
    holders: [OccurrenceKey: [PersonKey]] = [:], reminders: [NewReminder] = []
  ) async throws -> Case {
    let change = try CaseChange(
      events, to: before, id: id, at: moment, by: actor, wakeAt: wakeAt, holders: holders,
      reminders: reminders)
    try await write { try $0.save(change) }
    return change.after
  }

  /// Opens empty cases, one in each transaction.
  func openCases(_ ids: [String]) async throws {
    try await settle()
    for id in ids { try await save([.opened(Sample.opening())], id: id) }
  }

  /// A case to which everything has happened, closed in the end; it has 14 records under 3 seals.
  func saveBusyCase() async throws -> Case {
    let opened = try await save(
      [.opened(Sample.opening(members: Sample.members))] + Sample.planned(Sample.recurring)
        + Sample.planned() + Sample.stay)
    let busy = try await save(Sample.busyDay, to: opened, by: .person(Sample.petrova))
    return try await save(
      [.closed(outcome: "ended", reason: nil)], to: busy, by: .administrator)
  }

  func fillWithBusyCase() async throws -> Case {
    try await settle()
    return try await saveBusyCase()
  }

  func stored(_ id: String) async throws -> Case? {
    try await read { try $0.cases([id]).first }
  }
}

// MARK: - A case with everything

extension Sample {
  static let members = Members(mentors: [petrova], mentees: [ivanov], curator: petrova)
  static let recurring = OccurrenceKey(code: "2", date: today)
  static let reason = TextReference(rawValue: "aa")

  static func text(_ words: String, author: PersonKey? = petrova) -> SaltedText {
    let salt: [UInt8] = [1, 2, 3]
    let reference = TextReference(rawValue: SHA256.hex(salt + Array(words.utf8)))
    return SaltedText(reference: reference, salt: salt, text: words, author: author)
  }

  static let stay: [Event] = [
    .stageEntered(StageVisit(stage: "подготовка", enteredOn: today, due: today, isRelative: true))
  ]

  static let busyDay: [Event] = [
    .reminded(Reminding(key: item, round: 1, step: .escalate(.head), recipients: [petrova])),
    .postponementRequested(item, until: today, reason: reason),
    .assigned(item, to: ivanov),
    .completed(recurring, Completed(on: today, evidence: [reason, TextReference(rawValue: "bb")])),
    .stageCompleted(stage: "подготовка", evidence: [reason]),
    .stageEntered(StageVisit(stage: "работа", enteredOn: today, due: nil)),
    .suspended(reason: reason),
  ]
}
