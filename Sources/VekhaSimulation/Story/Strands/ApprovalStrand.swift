import VekhaCore

/// How the shares of schools are approved before they bind: handed in, sent back with remarks, agreed, put into force.
struct ApprovalStrand {
  var chance: Chance

  mutating func write(into script: inout Script) {
    for school in script.edition.directory.schools {
      write(for: school.id, from: script.firstDay, into: &script)
    }
  }

  /// Writes one school's way; some hand in nothing at all.
  mutating func write(for school: String, from start: CivilDate, into script: inout Script) {
    guard script.edition.needsApproval, let workflow = script.scenery.approval,
      !chance.happens(percent: 8)
    else { return }
    let id = "\(workflow.id)/\(script.scenery.order.id)/\(school)"
    var day = start.adding(days: chance.number(in: 1...30))
    for (number, stage) in workflow.groups.enumerated() where !stage.isFinal {
      let person = number == 0 ? script.cast.keeper(of: school, on: day) : "coordinator"
      script.add(day, .completeStage(id, by: person), by: &chance)
      day = day.adding(days: chance.number(in: 1...12))
      if number == 0, chance.happens(percent: 25) {
        day = sendBack(id, to: stage.id, on: day, by: person, in: &script)
      }
    }
  }

  /// It comes back with remarks and is handed in again.
  private mutating func sendBack(
    _ id: String, to stage: String, on day: CivilDate, by person: String?, in script: inout Script
  ) -> CivilDate {
    script.add(day, .returnStage(id, to: stage, by: "coordinator"), by: &chance)
    let again = day.adding(days: chance.number(in: 1...9))
    script.add(again, .completeStage(id, by: person), by: &chance)
    return again.adding(days: chance.number(in: 1...6))
  }
}
