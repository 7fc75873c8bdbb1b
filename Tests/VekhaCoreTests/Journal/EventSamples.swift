import VekhaCore

/// Every kind of event, with what is optional there and not there.
enum EventSamples {
  static let all = cases + items + stages + reminders

  private static let key = OccurrenceKey(code: "1.10", date: day("2022-09-30"))
  private static let single = OccurrenceKey(code: "5/1")
  private static let text = TextReference(rawValue: "9f86d081")
  private static let dates = DutyDates(
    opens: day("2022-03-01"), due: day("2022-03-09"), unshifted: day("2022-03-08"))
  private static let undated = DutyDates(opens: day("2022-03-01"), due: nil, unshifted: nil)
  private static let reference = DefinitionReference(id: "uva-2022", version: "3fa9c1")

  private static let cases: [Event] = [
    .opened(
      Opening(
        definition: reference, subject: Subject(kind: .pair, id: "pair-1"),
        organisation: "school-1", scope: .run, members: World.pair)),
    .opened(
      Opening(
        definition: reference, subject: Subject(kind: .organisation, id: "school-1"),
        organisation: "school-1", scope: .share, isBinding: false)),
    .silenced(
      Silence(id: 7, from: day("2022-03-01"), through: day("2022-03-31"), reason: text)),
    .silenced(
      Silence(
        id: 8, code: "5/1", from: day("2022-03-01"), through: day("2022-03-31"), reason: text)),
    .silenceEnded(id: 7, through: day("2022-03-20")),
    .bound, .suspended(reason: text), .resumed(days: 14), .membersChanged(World.pair, reason: text),
    .membersChanged(Members(), reason: nil), .migrated(reference, stage: nil),
    .migrated(reference, stage: "design"), .renamed(code: "1.1", to: "1.2"),
    .closed(outcome: "ended", reason: text), .closed(outcome: "completed", reason: nil),
  ]

  private static let items: [Event] = [
    .planned(key, dates, ladderFrom: day("2022-03-01")),
    .planned(single, undated, ladderFrom: day("2022-03-01")),
    .itemOpened(key, isExemptFromEscalation: true),
    .itemOpened(single, isExemptFromEscalation: false),
    .submitted(single, Completed(on: day("2022-03-08"), evidence: [text, text], note: text)),
    .completed(key, Completed(on: day("2022-03-08"))), .accepted(key),
    .returned(key, reason: text), .reopened(single, reason: text), .waived(key, reason: text),
    .cancelled(key, .dropped), .cancelled(key, .beforeJoining), .cancelled(single, .stageLeft),
    .cancelled(single, .caseClosed), .dueMoved(key, dates, .postponed, reason: text),
    .dueMoved(single, undated, .reloaded, reason: nil),
    .postponementRequested(key, until: day("2022-10-15"), reason: text),
    .postponementRefused(key, reason: text), .assigned(single, to: World.mentor), .released(single),
    .reported(key, party: "ОУ", isDone: true, note: text),
    .reported(single, party: "ИМЦОУ", isDone: false, note: nil),
    .acknowledged(key, until: day("2022-10-15"), text), .commented(key, text),
  ]

  private static let stages: [Event] = [
    .stageEntered(StageVisit(stage: "design", enteredOn: day("2022-03-01"), due: nil)),
    .stageEntered(
      StageVisit(
        stage: "design", enteredOn: day("2022-03-01"), due: day("2022-03-31"), isRelative: true)),
    .stageCompleted(stage: "design", evidence: []),
    .stageCompleted(stage: "design", evidence: [text]),
    .stageReturned(from: "design", to: "preparatory", reason: text),
    .stageDueMoved(stage: "design", due: day("2022-04-14")),
  ]

  private static let reminders: [Event] = [
    .reminded(
      Reminding(
        key: key, round: 2, step: .before(.days(7)), recipients: [World.curator, World.mentor])),
    .reminded(
      Reminding(
        key: single, round: 1, step: .ask(day("2022-03-15")), recipients: [World.coordinator])),
    .reminded(Reminding(key: key, round: 1, step: .settled, recipients: [])),
    .skipped(key, .escalate(.head), on: day("2022-10-14")),
    .skipped(single, .checkpoint(day("2022-12-30")), on: day("2022-12-30")),
  ]
}
