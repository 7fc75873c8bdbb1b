import VekhaCore

/// How pairs go through the stages of their programme.
struct PairStrand {
  var chance: Chance

  mutating func write(into script: inout Script) {
    for pair in script.edition.directory.pairs { write(pair, into: &script) }
  }

  mutating func write(_ pair: PairDraft, into script: inout Script) {
    guard var day = pair.start else { return }
    var mayReturn = chance.happens(percent: 10)
    let stages = script.scenery.programme.groups
    var place = stages.startIndex
    while place < stages.endIndex {
      day = write(stages[place], of: pair, from: day, into: &script)
      if chance.happens(percent: 2) { return close(pair, on: day, into: &script) }
      if mayReturn, stages[place].id == "implementation" {
        mayReturn = false
        place = send(pair, back: stages, on: day, into: &script)
        continue
      }
      script.add(day, .completeStage(id(pair, script), by: keeper(pair, day, script)), by: &chance)
      place += 1
    }
  }

  /// Writes one stage and returns the day on which it is complete.
  private mutating func write(
    _ stage: Group, of pair: PairDraft, from entry: CivilDate, into script: inout Script
  ) -> CivilDate {
    var entry = entry
    if chance.happens(percent: 2) { entry = pause(pair, on: entry, into: &script) }
    var last = entry
    let pace = chance.number(in: 60...130)
    for item in stage.items where !item.isOptional || chance.happens(percent: 30) {
      let day = entry.adding(days: 1 + days(of: item) * pace / 100)
      let duty = Duty(
        caseID: id(pair, script), item: item, keeper: doer(of: item, pair, day, script),
        stand: script.cast.holder(of: .director, at: pair.organisation, on: day))
      script.add(day, duty.completion(), by: &chance)
      last = max(last, day)
    }
    return last.adding(days: chance.number(in: 1...6))
  }

  private func days(of item: Item) -> Int {
    guard case .relative(let term)? = item.deadline?.deadline,
      case .after(let span) = term.offset
    else { return 10 }
    return span.count
  }

  /// She is ill for a while, and the pair waits for her.
  private mutating func pause(
    _ pair: PairDraft, on day: CivilDate, into script: inout Script
  ) -> CivilDate {
    let back = day.adding(days: chance.number(in: 7...40))
    script.add(
      day.adding(days: 1), .suspend(id(pair, script), by: keeper(pair, day, script)), by: &chance)
    script.add(back, .resume(id(pair, script), by: keeper(pair, back, script)), by: &chance)
    return back
  }

  private mutating func close(_ pair: PairDraft, on day: CivilDate, into script: inout Script) {
    script.add(day, .close(id(pair, script), by: keeper(pair, day, script)), by: &chance)
  }

  private mutating func send(
    _ pair: PairDraft, back stages: [Group], on day: CivilDate, into script: inout Script
  ) -> Int {
    let keeper = keeper(pair, day, script)
    script.add(day, .returnStage(id(pair, script), to: "design", by: keeper), by: &chance)
    return stages.firstIndex { $0.id == "design" } ?? stages.endIndex
  }

  private func doer(
    of item: Item, _ pair: PairDraft, _ day: CivilDate, _ script: Script
  ) -> String? {
    let party = item.responsible.first.flatMap(script.scenery.programme.party)
    return switch party?.role {
    case .mentor?, .mentee?: pair.mentors.first
    case .director?: script.cast.holder(of: .director, at: pair.organisation, on: day)
    default: keeper(pair, day, script)
    }
  }

  private func keeper(_ pair: PairDraft, _ day: CivilDate, _ script: Script) -> String? {
    script.cast.holder(of: .curator, at: pair.organisation, on: day)
  }

  private func id(_ pair: PairDraft, _ script: Script) -> String {
    script.scenery.run(of: pair.id)
  }
}
