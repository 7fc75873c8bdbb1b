import Testing
import VekhaCore

/// One of each refusal.
enum RefusalSamples {
  static func all() throws -> [Refusal] {
    try rights + items() + dates() + cases()
  }

  private static let rights: [Refusal] = [
    .markItem, .decideItem, .directItem, .controlItem, .comment, .completeStage, .returnStage,
    .runCase, .keepDirectory, .load, .silence,
  ].map(Refusal.notPermitted)

  private static func items() throws -> [Refusal] {
    let key = OccurrenceKey(code: "1.2")
    return [
      .unknownItem(code: "9.9"), .isRollup(code: "1.3"), .isStage(id: "design"), .noRequest(key),
      .nobodyControls(key),
      .evidenceMissing(key, result: "Приказ"), .evidenceMissing(key, result: ""),
      .unlikeTitle(code: "1.2", old: "Семинар", new: "Конкурс"),
    ] + Occurrence.Status.allCases.map { .wrongStatus(key, $0) }
  }

  private static func dates() throws -> [Refusal] {
    let (early, late) = (try date("2022-03-15"), try date("2022-04-01"))
    let key = OccurrenceKey(code: "1.2", date: early)
    let now = try #require(Instant(iso8601: "2022-03-01T09:00:00+04:00"))
    return [
      .unknownOccurrence(code: "1.2", date: early), .notYetOpen(key, opens: late),
      .dateInFuture(late), .dateInPast(early), .tooFarAhead(late, last: early),
      .notLater(until: early, due: late),
      .dateMissing(key), .substitutesHerself, .hasLeft, .leavesLater(late), .notAway,
      .alreadyAway(try days()),
      .substitutionCircle(try days()),
      .clockBehind(now: now, last: now.adding(seconds: 60)), .caseIsSuspended(since: early),
    ]
  }

  private static func cases() throws -> [Refusal] {
    let missing = OutstandingItem(key: OccurrenceKey(code: "1"), title: "Анкета")
    return [
      .caseIsClosed(outcome: "completed"), .caseIsClosed(outcome: ""), .caseIsNotSuspended,
      .caseIsNotBinding, .reasonMissing, .hasNoStages,
      .itemsOutstanding(stage: "Подготовка", missing: [missing]),
      .unknownStage("x", known: ["a", "b"]), .noTransition(from: "a", to: "b", possible: ["c"]),
      .noTransition(from: "a", to: "b", possible: []), .stageVanished("x", known: ["a"]),
    ]
  }

  private static func days() throws -> Period {
    try #require(Period(start: date("2022-03-15"), end: date("2022-04-01")))
  }

  static func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso)) }
}
