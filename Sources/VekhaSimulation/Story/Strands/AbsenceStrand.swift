import VekhaCore
import VekhaRuntime

/// What changes who is written to for a while: silences, people on leave, and the words of co-executors.
struct AbsenceStrand {
  var chance: Chance

  mutating func write(on day: CivilDate, into script: inout Script) {
    guard let school = chance.pick(script.edition.directory.schools)?.id else { return }
    switch chance.number(in: 0...99) {
    case 0..<35: silence(school, on: day, in: &script)
    case 35..<75: sendAway(school, on: day, in: &script)
    default: report(on: day, in: &script)
    }
  }

  private mutating func silence(_ school: String, on day: CivilDate, in script: inout Script) {
    let share = "\(script.scenery.order.id)/\(school)"
    let object: SilenceEntry.Object =
      switch chance.number(in: 0...2) {
      case 0: .organisation(school)
      case 1: .case(share)
      default: .item(share, chance.pick(script.sharedItems)?.code ?? "")
      }
    let last = day.adding(days: chance.number(in: 0...40))
    script.add(day, .silence(object, through: last), by: &chance)
  }

  /// The director stands in for the curator.
  private mutating func sendAway(_ school: String, on day: CivilDate, in script: inout Script) {
    let first = day.adding(days: chance.number(in: 0...10))
    guard let curator = script.cast.holder(of: .curator, at: school, on: day),
      let director = script.cast.holder(of: .director, at: school, on: day),
      let days = Period(start: first, end: first.adding(days: chance.number(in: 0...30)))
    else { return }
    script.add(day, .away(curator, substitute: director, days), by: &chance)
  }

  private mutating func report(on day: CivilDate, in script: inout Script) {
    let shared = script.items.filter { $0.responsible.count > 1 }
    guard let item = chance.pick(shared), let party = item.responsible.last,
      let owner = script.scenery.order.organisation
    else { return }
    let deed = ItemDeed.report(party: party, isDone: chance.happens(percent: 70))
    script.add(
      day,
      .item(
        "\(script.scenery.order.id)/\(owner)", OccurrenceSelector(code: item.code), deed,
        by: "coordinator"), by: &chance)
  }
}
