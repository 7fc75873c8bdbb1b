import Testing
import VekhaCore

/// A case that lives through days and commands; every step is held against what is always true.
struct Story {
  var definition: Definition
  var directory = World.directory
  var calendar = World.calendar
  var policy = World.policy
  var today: CivilDate
  /// The state so far; nil before the case was opened.
  private(set) var opened: Case?
  private(set) var records: [Record] = []
  /// What the last step brought about.
  private(set) var events: [Event] = []
  var sent: Set<SentReminder> = []

  private init(_ definition: Definition, today: CivilDate) {
    self.definition = definition
    self.today = today
  }

  /// A roadmap's share at a school, or its own case at the authority.
  static func opened(
    _ definition: Definition, at organisation: String = "school-1", on date: String = "2022-03-01",
    binding: Bool = true, joinsLate: Bool = false, prepare: (inout Story) -> Void = { _ in }
  ) throws -> Story {
    var story = Story(definition, today: day(date))
    prepare(&story)
    let isRun = definition.kind == .workflow
    let opening = Opening(
      definition: DefinitionReference(id: definition.id, version: definition.version),
      subject: isRun
        ? Subject(kind: .pair, id: "pair-1") : Subject(kind: .organisation, id: organisation),
      organisation: organisation,
      scope: isRun ? .run : organisation == "uo" ? .municipal : .share,
      isBinding: binding, members: isRun ? World.pair : Members())
    var context = story.context(at: organisation, members: opening.members, by: .engine)
    context.joinsLate = joinsLate
    let input = Input(.wake, at: story.now, today: story.today, actor: .engine)
    let footing = Footing(definition, context, scope: opening.scope)
    story.take(Engine.open(footing, opening, id: "case", input), by: .engine)
    return story
  }

  var state: Case {
    get throws { try #require(opened) }
  }

  subscript(code: String, occurrence: String? = nil) -> Occurrence {
    get throws {
      let key = OccurrenceKey(code: code, date: occurrence.map(day))
      return try #require(opened?.occurrences[key], "no duty \(key)")
    }
  }

  /// Goes on to another day without waking the case.
  func on(_ date: String) -> Story { on(day(date)) }

  func on(_ date: CivilDate) -> Story {
    var story = self
    story.today = date
    return story
  }
}

// MARK: - Steps

extension Story {
  /// The story of a case whose journal never planned a duty, as that of an earlier program.
  func forgetting(_ code: String) -> Story {
    var story = self
    (story.opened, story.records, story.sent) = (nil, [], [])
    for record in records where record.event.occurrenceKey?.code != code {
      var record = record
      record.sequence = story.records.count + 1
      story.records.append(record)
      story.opened = Case.applying(record, to: story.opened)
    }
    return story
  }
}

extension Story {
  /// Carries out a command and everything that the day brings.
  func does(_ command: Command, by person: PersonKey? = nil) throws -> Story {
    var story = self
    let state = try state
    let actor = person.map(Actor.person) ?? .administrator
    let context = context(at: state.organisation, members: state.members, by: actor)
    let input = Input(command, at: now, today: today, actor: actor)
    story.take(try Engine.step(definition, context, state, input), by: actor)
    return story
  }

  /// Goes over to a new version of the order.
  func migrates(to new: Definition) throws -> Story {
    var story = self
    let migration = try Migration(from: definition, to: new)
    story.definition = new
    let state = try state
    let context = story.context(at: state.organisation, members: state.members, by: .engine)
    let input = Input(.wake, at: now, today: today, actor: .engine)
    story.take(try Engine.migrate(migration, context, state, input), by: .engine)
    return story
  }

  var nextWake: CivilDate? {
    opened.flatMap { state in
      let context = context(at: state.organisation, members: state.members, by: .engine)
      return Engine.nextWake(definition, context, state, after: today)
    }
  }

  func context(at organisation: String, members: Members, by actor: Actor) -> Context {
    directory.context(
      for: definition, organisation: organisation, members: members, actor: actor,
      calendar: calendar, policies: [policy.id: policy])
  }

  /// Midnight of the day, in Greenwich; the core asks no clock and no zone.
  private var now: Instant { Instant(CivilMoment(date: today, time: .midnight), utcOffset: 0) }

  /// Takes the events up as the store would, and checks what they lead to.
  private mutating func take(_ events: [Event], by actor: Actor) {
    self.events = events
    for event in events {
      let record = Record(
        caseID: "case", sequence: records.count + 1, at: now, on: today, actor: actor, event: event)
      let before = opened
      records.append(record)
      opened = Case.applying(record, to: before)
      checkReplay(of: record, from: before)
      checkWorkIsKept(by: event, from: before)
      checkIsNew(event)
    }
    checkState()
  }
}
