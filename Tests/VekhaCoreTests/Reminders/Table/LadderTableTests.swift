import Testing
import VekhaCore

/// Ladders × calendars × events: what the engine tells is what the fingers count.
struct LadderTableTests {
  private static let rows = NamedPolicy.all.flatMap { policy in
    Season.all.map { (policy, $0) }
  }

  @Test(arguments: rows, Turn.allCases)
  func `people hear what the ladder counts out, on its days and on no other`(
    row: (policy: NamedPolicy, season: Season), turn: Turn
  ) throws {
    let (policy, season) = (row.policy.policy, row.season)
    let counted = CountedTurn(
      ladder: CountedLadder(
        policy: policy, daysOff: season.daysOff, daysWorking: season.daysWorking),
      due: season.due, first: season.due.adding(days: -20), last: season.due.adding(days: 60))
    let story = try lives(turn, policy, season, counted)
    let expected = counted.tellings(turn).map { "\($0.day) 1.1 \($0.step) \($0.reader)" }
    #expect(story.tellings.sorted() == expected.sorted())
  }

  private func lives(
    _ turn: Turn, _ policy: ReminderPolicy, _ season: Season, _ counted: CountedTurn
  ) throws -> Story {
    let item = Item("1.1", .by(season.due.iso)).with {
      $0.controller = turn == .returned ? "ИМЦОУ" : nil
    }
    let story = try Story.opened(
      Orders.roadmap(item, period: "2022-03-01/2023-12-30"), on: counted.first.iso
    ) {
      $0.policy = policy
      $0.calendar = season.calendar
    }
    return try story.takes(turn, counted).wakesDaily(through: counted.last.iso)
  }
}

extension Story {
  fileprivate func takes(_ turn: Turn, _ days: CountedTurn) throws -> Story {
    switch turn {
    case .nothing: self
    case .done: try wakesDaily(through: days.at(9).iso).completes("1.1")
    case .waived: try wakesDaily(through: days.at(9).iso).waives("1.1")
    case .postponed:
      try wakesDaily(through: days.at(10).iso).postpones("1.1", until: days.at(30).iso)
    case .reopened:
      try wakesDaily(through: days.at(8).iso).completes("1.1")
        .wakesDaily(through: days.at(12).iso).reopens("1.1")
    case .returned:
      try wakesDaily(through: days.at(8).iso).completes("1.1")
        .wakesDaily(through: days.at(12).iso).item("1.1", .return(reason: .because))
    case .paused:
      try wakesDaily(through: days.at(-3).iso).suspends().wakesDaily(through: days.at(4).iso)
        .on(days.at(5)).resumes()
    case .acknowledged:
      try wakesDaily(through: days.at(1).iso)
        .item("1.1", .acknowledge(until: days.at(12), .because), by: World.curator)
    }
  }

  /// Every reminder of the ladder, one line a reader; decisions belong to no ladder.
  fileprivate var tellings: [String] {
    zip(reminders, remindings).flatMap { line, reminding in
      reminding.step.name == "decision"
        ? []
        : reminding.recipients.map { person in
          line.split(separator: " ").dropLast().joined(separator: " ")
            + " \(World.names[person] ?? "")"
        }
    }
  }
}
