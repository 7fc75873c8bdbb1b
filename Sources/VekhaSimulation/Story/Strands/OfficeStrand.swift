import VekhaCore

/// What the coordinator changes: the order's items and dates, the calendar, the policy, the list of schools.
struct OfficeStrand {
  var chance: Chance

  mutating func write(on day: CivilDate, into script: inout Script) {
    switch chance.number(in: 0...99) {
    case 0..<10:
      change(
        .add(code: "1.\(chance.number(in: 10...99))", section: 0, deadline: date(day)), in: &script)
    case 10..<18: change(.drop(code: "5.4"), in: &script)
    case 18..<40: change(.setDeadline(code: pickItem(), date(day)), in: &script)
    case 40..<48: change(.rename(code: "5/1", to: "5.6"), in: &script)
    case 48..<56: change(.move(code: "4.5", section: 4), in: &script)
    case 56..<66: script.edition.daysOff.append(dayOff(after: day))
    case 66..<74: script.edition.isPatient.toggle()
    case 74..<82: closeSchool(in: &script)
    case 82..<90: openSchool(day, in: &script)
    default: return waive(on: day, in: &script)
    }
    script.add(day, .load(script.edition), by: &chance)
  }

  /// An item cannot be dropped, renamed or added twice.
  private func change(_ change: OrderChange, in script: inout Script) {
    let isAgain = script.edition.order.contains { $0.code == change.code && $0.isOnce }
    guard !isAgain else { return }
    script.edition.order.append(change)
  }

  private mutating func pickItem() -> String {
    chance.pick(["1.4", "2.1", "2.2", "3.1", "3.2", "5.3"]) ?? "3.1"
  }

  private mutating func date(_ day: CivilDate) -> String {
    let due = day.adding(days: chance.number(in: 5...120))
    return "до \(two(due.day)).\(two(due.month)).\(due.year) г."
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private mutating func dayOff(after day: CivilDate) -> CivilDate {
    var off = day.adding(days: chance.number(in: 2...60))
    if off.weekday == .saturday || off.weekday == .sunday { off = off.adding(days: 2) }
    return off
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
  }

  /// One command for all schools at once.
  private mutating func waive(on day: CivilDate, in script: inout Script) {
    let deed = ItemDeed.waive
    let selector = OccurrenceSelector(code: chance.pick(["5.5", "4.4", "4.3"]) ?? "5.5")
    script.add(
      day, .item("\(script.scenery.order.id)/*", selector, deed, by: "coordinator"), by: &chance)
  }
}

extension OrderChange {
  fileprivate var code: String {
    switch self {
    case .add(let code, _, _), .drop(let code), .setDeadline(let code, _), .rename(let code, _),
      .move(let code, _):
      code
    }
  }

  fileprivate var isOnce: Bool {
    if case .setDeadline = self { false } else { true }
  }
}
