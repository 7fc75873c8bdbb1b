import VekhaCore

/// What somebody does about a duty, on days counted from its deadline.
enum Turn: String, CaseIterable {
  case nothing
  case done
  case waived
  case postponed
  case reopened
  case returned
  case paused
  case acknowledged
}

/// What the ladder has to tell when somebody acts.
struct CountedTurn {
  let ladder: CountedLadder
  let due: CivilDate
  let first: CivilDate
  let last: CivilDate

  typealias Telling = CountedLadder.Telling

  func tellings(_ turn: Turn) -> [Telling] {
    switch turn {
    case .nothing: all
    case .done, .waived: through(9) + settled(on: 9)
    case .postponed: through(10) + again(towards: later, from: 11)
    case .reopened: through(8) + settled(on: 8) + again(towards: due, from: 13)
    case .returned: through(8) + again(towards: due, from: 13)
    case .paused: paused(from: -3, to: 5)
    case .acknowledged: resumed(after: 12)
    }
  }

  func at(_ days: Int) -> CivilDate { due.adding(days: days) }

  /// The date that is granted: a month on, or the working day after it.
  var later: CivilDate {
    var day = at(30)
    while !ladder.isWorking(day) { day = day.adding(days: 1) }
    return day
  }

  private var all: [Telling] { ladder.tellings(due: due, from: first, through: last) }

  private func through(_ days: Int) -> [Telling] { all.filter { $0.day <= at(days) } }

  private func again(towards due: CivilDate, from days: Int) -> [Telling] {
    ladder.tellings(due: due, from: at(days), through: last)
  }

  private func settled(on days: Int) -> [Telling] {
    let troubled = Set(through(days).filter { $0.step.hasPrefix("escalate") }.map(\.reader))
    return troubled.map { Telling(day: at(days), step: "settled", reader: $0) }
  }

  /// What fell into the pause is told at its end, the latest to each reader, where the policy tells it at all.
  private func paused(from start: Int, to end: Int) -> [Telling] {
    let missed = all.filter { at(start) < $0.day && $0.day < at(end) }
      .map { Telling(day: at(end), step: $0.step, reader: $0.reader) }
    let rest = all.filter { $0.day <= at(start) || $0.day >= at(end) }
    return ladder.policy.missed == .skip ? rest : ladder.collapsed(missed + rest)
  }

  /// The day after the one that was named brings one true letter, whatever else that day has for its reader.
  private func resumed(after days: Int) -> [Telling] {
    var day = at(days + 1)
    while !ladder.isWorking(day) { day = day.adding(days: 1) }
    let rest = all.filter { !isQuiet($0) && ($0.day != day || $0.reader != "curator") }
    guard rest.contains(where: { $0.day < day }) else { return rest }
    return rest + [Telling(day: day, step: "resumed", reader: "curator")]
  }

  private func isQuiet(_ telling: Telling) -> Bool {
    telling.reader == "curator" && telling.day >= at(2) && telling.day <= at(12)
      && telling.day > at(1)
  }
}
