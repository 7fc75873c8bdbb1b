import VekhaCore

/// What the coordinator changes: the order's items and dates, the calendar, the policy, the list of schools.
struct OfficeStrand {
  var chance: Chance

  mutating func write(on day: CivilDate, into script: inout Script) {
    switch chance.number(in: 0...99) {
    case 0..<50: changeOrder(on: day, in: &script)
    case 50..<66: moveDays(after: day, in: &script)
    case 66..<70: script.edition.isPatient.toggle()
    case 70..<74: script.edition.isUrgent.toggle()
    case 74..<82: closeSchool(in: &script)
    case 82..<90: openSchool(day, in: &script)
    default: return waive(on: day, in: &script)
    }
    script.add(day, .load(script.edition), by: &chance)
  }

  private mutating func closeSchool(in script: inout Script) {
    let organisations = script.edition.directory.organisations
    let open = organisations.indices.filter {
      organisations[$0].kind == "school" && !organisations[$0].isClosed
    }
    guard open.count > 1, let place = chance.pick(open) else { return }
    script.edition.directory.organisations[place].isClosed = true
  }

  private mutating func openSchool(_ day: CivilDate, in script: inout Script) {
    let id = "school-n\(chance.number(in: 1...999_999_999))"
    script.edition.directory.organisations.append(
      Organisation(id: id, title: "Новая школа", kind: "school", parent: "uo"))
    let director = PersonDraft(
      id: "director-\(id)", name: "Житель director-\(id)", organisation: id,
      tenures: [Tenure(role: .director, organisation: id)], email: "director-\(id)@example.org")
    script.edition.directory.people.append(director)
    script.cast.replace(.director, at: id, by: director.id, from: day)
    var approvals = ApprovalStrand(chance: chance.strand())
    approvals.write(for: id, from: day, into: &script)
  }

  /// One command for all schools at once.
  private mutating func waive(on day: CivilDate, in script: inout Script) {
    guard let code = chance.pick(script.sharedItems.map(\.code)) else { return }
    script.add(
      day,
      .item(
        "\(script.scenery.order.id)/*", OccurrenceSelector(code: code), .waive, by: "coordinator"),
      by: &chance)
  }
}

// MARK: - Days that a decree moves

extension OfficeStrand {
  /// A working day becomes a day off, and often a Saturday is worked instead.
  private mutating func moveDays(after day: CivilDate, in script: inout Script) {
    var off = day.adding(days: chance.number(in: 2...60))
    if off.weekday == .saturday || off.weekday == .sunday { off = off.adding(days: 2) }
    script.edition.daysOff.append(off)
    let saturday = off.adding(days: Weekday.saturday.rawValue - off.weekday.rawValue)
    guard chance.happens(percent: 60), isFree(saturday, in: script) else { return }
    script.edition.workingDays.append(saturday)
  }

  private func isFree(_ saturday: CivilDate, in script: Script) -> Bool {
    let year = script.scenery.calendar.years[saturday.year]
    let isNamed = year.map { $0.off.contains(saturday) || $0.working.contains(saturday) } ?? true
    return !isNamed && !script.edition.workingDays.contains(saturday)
  }
}
