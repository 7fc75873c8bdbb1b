import TestWorld
import VekhaCore

/// A story that chance tells: a case of some order, days that pass, people who do this and that.
struct RandomStory {
  private var chance: Chance
  private(set) var story: Story
  private var version = 1

  init(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    let isRun = seed.isMultiple(of: 2)
    let places = ["school-1", "school-2", "school-3", "uo"]
    let place = isRun ? "school-1" : chance.one(of: places, else: "uo")
    story = try Story.opened(
      isRun ? RandomOrder.programme : RandomOrder.roadmap, at: place,
      on: "2022-03-1\(chance.number(0...9))", binding: isRun || !chance.happens(onceIn: 5),
      joinsLate: chance.happens(onceIn: 4))
    self.chance = chance
  }

  /// Lets some days pass and has somebody do something, which may be refused.
  mutating func goOn() throws {
    let days = chance.happens(onceIn: 8) ? 45 : chance.number(0...9)
    let later = story.on(story.today.adding(days: days))
    do {
      story = try turn(of: later)
    } catch is Refusal {
      story = later
    }
  }

  private mutating func turn(of story: Story) throws -> Story {
    if chance.happens(onceIn: 12) { return try migrated(story) }
    if try story.state.scope == .run, chance.happens(onceIn: 6) { return try finished(story) }
    return try story.does(command(), by: person())
  }

  /// Settles whatever the stage waits for, and completes it.
  private func finished(_ story: Story) throws -> Story {
    var story = story
    for duty in try story.state.occurrences.values.sorted(by: { $0.key < $1.key })
    where !duty.isSettled {
      story = try story.waives(duty.key.code, occurrence: duty.key.date?.iso)
    }
    return try story.completesStage()
  }

  private mutating func person() -> PersonKey? {
    if chance.happens(onceIn: 2) { return nil }
    return chance.happens(onceIn: 2)
      ? World.curator : chance.one(of: World.people.map(\.key), else: World.curator)
  }

  private mutating func migrated(_ story: Story) throws -> Story {
    version += 1
    return try story.migrates(
      to: RandomOrder.changed(story.definition, to: version, by: &chance))
  }
}

// MARK: - What somebody does

extension RandomStory {
  private mutating func command() throws -> Command {
    let state = try story.state
    if state.status == .suspended, chance.happens(onceIn: 2) { return .resume }
    if !state.isBinding, chance.happens(onceIn: 2) { return .bind }
    let isAboutCase = chance.happens(onceIn: state.scope == .run ? 2 : 6)
    return isAboutCase ? caseCommand() : itemCommand(among: state.occurrences)
  }

  private mutating func caseCommand() -> Command {
    let stage = chance.one(of: ["a", "b", "c"], else: "a")
    return chance.one(
      of: [
        .wake, .completeStage(to: nil, evidence: []), .completeStage(to: nil, evidence: [.because]),
        .completeStage(to: stage, evidence: []), .returnStage(to: stage, reason: .because),
        .returnStage(to: "a", reason: .because), .suspend(reason: .because), .recalculate,
        .changeMembers(Members(mentors: [World.mentor]), reason: nil),
        .close(reason: chance.happens(onceIn: 9) ? .because : nil),
      ], else: .wake)
  }

  private mutating func itemCommand(among duties: Duties) -> Command {
    let key = chance.one(of: duties.keys, else: OccurrenceKey(code: "9.9"))
    let selector = OccurrenceSelector(
      code: key.code, date: chance.happens(onceIn: 2) ? key.date : nil)
    let date = story.today.adding(days: chance.number(-10...40))
    let duty = chance.happens(onceIn: 5) ? nil : duties[key]
    return .item(selector, chance.one(of: Self.commands(for: duty, on: date), else: .accept))
  }

  /// What makes sense for a duty; anything at all where none is given.
  private static func commands(for duty: Occurrence?, on date: CivilDate) -> [ItemCommand] {
    let deciding: [ItemCommand] = [
      .grant(until: nil), .grant(until: date), .refuse(reason: .because), .accept,
      .return(reason: .because),
    ]
    let doing: [ItemCommand] = [
      .complete(on: nil, evidence: [.because], note: nil), .waive(reason: .because),
      .complete(on: date, evidence: [], note: .because), .assign(World.mentor),
      .postpone(until: date, reason: .because), .acknowledge(until: date, .because),
      .schedule([date, date.adding(days: 20)]),
    ]
    guard let duty else { return deciding + doing + [.comment(.because)] }
    if duty.isSettled { return [.reopen(reason: .because), .comment(.because)] }
    return duty.request != nil || duty.status == .submitted ? deciding : doing
  }
}
