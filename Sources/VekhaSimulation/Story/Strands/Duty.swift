import VekhaCore

/// One item of one case, and the people who live with it.
struct Duty {
  let caseID: String
  let item: Item
  /// Who does it, and who stands in for her.
  let keeper: String?
  let stand: String?
  /// Whether the coordinator accepts it.
  var isControlled = false

  private var selector: OccurrenceSelector { OccurrenceSelector(code: item.code) }

  func deed(_ deed: ItemDeed, by person: String?) -> Deed {
    .item(caseID, selector, deed, by: person)
  }

  func completion(on day: CivilDate? = nil) -> Deed {
    deed(.complete(on: day, hasEvidence: item.evidence != .none), by: keeper)
  }

  /// Decides by chance how the duty fares, around its due date or, without one, around any day.
  func write(dates: DutyDates, into script: inout Script, by chance: inout Chance) {
    let isFar = dates.due.map { $0 >= script.lastDay } ?? true
    let due = isFar ? script.day(by: &chance) : dates.due ?? script.firstDay
    let early = due.adding(days: -chance.number(in: 0...20))
    let late = due.adding(days: chance.number(in: 1...45))
    switch chance.number(in: 0...99) {
    case 0..<52: finish(on: max(dates.opens, early), in: &script, by: &chance)
    case 52..<70: finish(on: late, in: &script, by: &chance)
    case 70..<74: script.add(late, completion(on: due.adding(days: -1)), by: &chance)
    case 74..<80: postpone(due, into: &script, by: &chance)
    case 80..<83: script.add(late, deed(.waive, by: "coordinator"), by: &chance)
    case 83..<87: redo(from: late, into: &script, by: &chance)
    case 87..<91: acknowledge(until: late, due, into: &script, by: &chance)
    case 91..<95: delegate(due, into: &script, by: &chance)
    default: break
    }
  }

  private func postpone(_ due: CivilDate, into script: inout Script, by chance: inout Chance) {
    let until = due.adding(days: 14)
    script.add(due.adding(days: -4), deed(.postpone(until: until), by: keeper), by: &chance)
    let answer: ItemDeed = chance.happens(percent: 70) ? .grant(until: nil) : .refuse
    script.add(due.adding(days: -2), deed(answer, by: "coordinator"), by: &chance)
    finish(on: due.adding(days: 9), in: &script, by: &chance)
  }

  /// Marked too early, taken back, done again.
  private func redo(from day: CivilDate, into script: inout Script, by chance: inout Chance) {
    script.add(day, completion(), by: &chance)
    script.add(day.adding(days: 5), deed(.reopen, by: keeper), by: &chance)
    script.add(day.adding(days: 12), completion(), by: &chance)
  }

  private func acknowledge(
    until day: CivilDate, _ due: CivilDate, into script: inout Script, by chance: inout Chance
  ) {
    script.add(due, deed(.acknowledge(until: day), by: keeper), by: &chance)
    script.add(due.adding(days: 1), deed(.comment, by: keeper), by: &chance)
    finish(on: day, in: &script, by: &chance)
  }

  /// It is done, and where somebody accepts it, accepted at once or after it was sent back.
  private func finish(
    on day: CivilDate, in script: inout Script, by chance: inout Chance
  ) {
    script.add(day, completion(), by: &chance)
    guard isControlled, !chance.happens(percent: 10) else { return }
    var answer = day.adding(days: chance.number(in: 1...8))
    if chance.happens(percent: 25) {
      script.add(answer, deed(.return, by: "coordinator"), by: &chance)
      script.add(answer.adding(days: 3), completion(), by: &chance)
      answer = answer.adding(days: chance.number(in: 4...9))
    }
    script.add(answer, deed(.accept, by: "coordinator"), by: &chance)
  }

  /// She goes on leave, and the duty with her substitute.
  private func delegate(_ due: CivilDate, into script: inout Script, by chance: inout Chance) {
    guard let stand else { return }
    script.add(due.adding(days: -10), deed(.assign(stand), by: keeper), by: &chance)
    let done = ItemDeed.complete(on: nil, hasEvidence: item.evidence != .none)
    script.add(due.adding(days: 2), deed(done, by: stand), by: &chance)
  }
}
