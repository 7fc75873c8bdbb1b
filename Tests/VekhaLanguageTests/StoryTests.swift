import Testing
import VekhaCore
import VekhaLanguage

@Suite struct StoryTests {
  static let anna = PersonKey(rawValue: 1)
  static let erased = PersonKey(rawValue: 2)
  static let reason = TextReference(rawValue: "a1")
  static var names: StoryNames {
    StoryNames(
      person: { $0 == anna ? "Петрова Анна" : nil },
      text: { $0 == reason ? "болезнь наставника" : nil },
      stage: { $0 == "design" ? "Проектировочный этап" : nil })
  }

  private func story(of event: Event) -> String {
    Catalogue.story(of: event, names: Self.names).ru
  }

  private func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso)) }

  @Test func `a completed item is told with its day and its evidence`() throws {
    let done = Completed(on: try date("2022-03-14"), evidence: [Self.reason])
    #expect(
      story(of: .completed(OccurrenceKey(code: "1.2"), done))
        == "Пункт 1.2 выполнен 14 марта 2022 г.; подтверждение: «болезнь наставника»")
  }

  @Test func `a moved date is told with why it moved`() throws {
    let due = try date("2022-04-15")
    let dates = DutyDates(opens: due, due: due, unshifted: due)
    #expect(
      story(of: .dueMoved(OccurrenceKey(code: "1.2"), dates, .postponed, reason: Self.reason))
        == "Пункт 1.2: срок 15 апреля 2022 г. (срок продлён); причина: «болезнь наставника»")
  }

  @Test func `what was erased is said to be erased`() {
    let key = OccurrenceKey(code: "1.2")
    #expect(story(of: .assigned(key, to: Self.erased)) == "Пункт 1.2 поручен: (имя стёрто)")
    #expect(
      story(of: .commented(key, TextReference(rawValue: "b2")))
        == "Пункт 1.2 — замечание: (текст стёрт)")
  }

  @Test func `a reminder is told with its step and its readers`() throws {
    let reminding = Reminding(
      key: OccurrenceKey(code: "1.2"), round: 1, step: .before(.days(7)),
      recipients: [Self.anna, Self.erased])
    #expect(
      story(of: .reminded(reminding))
        == "Напоминание по пункту 1.2 (за 7 дней до срока): Петрова Анна, (имя стёрто)")
  }

  @Test func `stages are told by title, a case's pause by its length`() throws {
    let visit = StageVisit(
      stage: "design", enteredOn: try date("2022-09-01"), due: try date("2022-10-01"))
    #expect(
      story(of: .stageEntered(visit)) == "Начат этап «Проектировочный этап», срок 1 октября 2022 г."
    )
    #expect(story(of: .resumed(days: 21)) == "Дело продолжено после паузы: 21 день")
    #expect(
      story(of: .closed(outcome: "ended", reason: Self.reason))
        == "Дело закрыто: прекращено досрочно; причина: «болезнь наставника»")
  }

  @Test func `the people who act have names, Vekha and the administrator their parts`() {
    let words = [Actor.engine, .administrator, .person(Self.anna)].map {
      Catalogue.word(for: $0, names: Self.names).ru
    }
    #expect(words == ["Веха", "администратор", "Петрова Анна"])
  }

  @Test func `every event has a sentence in both languages`() throws {
    for event in try StorySamples.all() {
      let sentence = Catalogue.story(of: event, names: Self.names)
      #expect(sentence.ru.count > 8 && sentence.en.count > 6, "\(event)")
      #expect(sentence.ru.first?.isUppercase == true)
    }
  }
}

/// One of each event.
private enum StorySamples {
  static func all() throws -> [Event] { try items() + cases() }

  private static func items() throws -> [Event] {
    let date = try #require(CivilDate("2022-03-15"))
    let key = OccurrenceKey(code: "1.2", date: date)
    let dates = DutyDates(opens: date, due: nil, unshifted: nil)
    let text = StoryTests.reason
    return [
      .planned(key, dates, ladderFrom: date), .itemOpened(key, isExemptFromEscalation: false),
      .submitted(key, Completed(on: date, note: text)), .completed(key, Completed(on: date)),
      .accepted(key), .returned(key, reason: text), .reopened(key, reason: text),
      .waived(key, reason: text), .cancelled(key, .beforeJoining),
      .dueMoved(key, dates, .calendar, reason: nil),
      .postponementRequested(key, until: date, reason: text),
      .postponementRefused(key, reason: text), .assigned(key, to: StoryTests.anna),
      .acknowledged(key, until: date, text), .commented(key, text), .renamed(code: "1", to: "2"),
      .skipped(key, .due, on: date),
      .reminded(Reminding(key: key, round: 1, step: .due, recipients: [])),
    ]
  }

  private static func cases() throws -> [Event] {
    let date = try #require(CivilDate("2022-03-15"))
    let text = StoryTests.reason
    let reference = DefinitionReference(id: "uva-2022", version: "0123456789abcdef")
    let opening = Opening(
      definition: reference, subject: Subject(kind: .roadmap, id: "uva-2022"),
      organisation: "uo", scope: .municipal, isBinding: false)
    return [
      .opened(opening), .bound, .stageEntered(StageVisit(stage: "a", enteredOn: date, due: nil)),
      .stageCompleted(stage: "a", evidence: [text]),
      .stageReturned(from: "b", to: "a", reason: text), .stageDueMoved(stage: "a", due: date),
      .suspended(reason: text), .resumed(days: 0), .migrated(reference, stage: "b"),
      .membersChanged(Members(mentors: [StoryTests.anna]), reason: nil),
      .closed(outcome: "completed", reason: nil),
    ]
  }
}
