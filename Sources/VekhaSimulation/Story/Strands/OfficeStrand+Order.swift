import VekhaCore

/// How an order is rewritten: items come and go, get other dates, names and places, and somebody who accepts them.
extension OfficeStrand {
  mutating func changeOrder(on day: CivilDate, in script: inout Script) {
    guard let code = chance.pick(script.untouchedItems)?.code else { return }
    let sections = script.scenery.order.groups.count
    let section = chance.number(in: 0...sections - 1)
    switch chance.number(in: 0...99) {
    case 0..<20:
      let new = "\(section + 1).\(chance.number(in: 40...99))"
      add(.add(code: new, section: section, deadline: deadline(after: day)), to: &script)
    case 20..<32: add(.drop(code: code), to: &script)
    case 32..<66: add(.setDeadline(code: code, deadline(after: day)), to: &script)
    case 66..<78:
      let new = "\(section + 1).\(chance.number(in: 100...999))"
      add(.rename(code: code, to: new), to: &script)
    case 78..<90: add(.move(code: code, section: section), to: &script)
    default: add(script.control(of: code), to: &script)
    }
  }

  /// An item cannot be dropped, renamed or added twice.
  private func add(_ change: OrderChange?, to script: inout Script) {
    guard let change, !script.edition.order.contains(where: change.forbids) else { return }
    script.edition.order.append(change)
  }

  /// Mostly a date of the next months; sometimes the leap day, sometimes a rule that brings it again and again.
  private mutating func deadline(after day: CivilDate) -> String {
    let leapDay = CivilDate(year: 2024, month: 2, day: 29) ?? .latest
    if chance.happens(percent: 15) { return "ежемесячно до 29 числа" }
    if day < leapDay, chance.happens(percent: 25) { return "до 29.02.2024 г." }
    let due = day.adding(days: chance.number(in: 5...120))
    return "до \(two(due.day)).\(two(due.month)).\(due.year) г."
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Script {
  /// Items of the order as it was first loaded that no edition has dropped or renamed since.
  var untouchedItems: [Item] {
    let gone = Set(edition.order.filter(\.takesCode).map(\.code))
    return items.filter { !gone.contains($0.code) }
  }

  /// Items of the order that every school has a part in.
  var sharedItems: [Item] {
    untouchedItems.filter { item in
      item.responsible.contains { scenery.order.party($0)?.isEvery == true }
    }
  }

  /// The municipality's own party begins to accept an item; nil where the order names none.
  func control(of code: String) -> OrderChange? {
    scenery.order.parties.first { $0.role == .coordinator }
      .map { .control(code: code, by: $0.key) }
  }
}

extension OrderChange {
  var code: String {
    switch self {
    case .add(let code, _, _), .drop(let code), .setDeadline(let code, _), .rename(let code, _),
      .move(let code, _), .control(let code, _):
      code
    }
  }

  /// Whether the item cannot be found under its code afterwards.
  var takesCode: Bool {
    switch self {
    case .drop, .rename: true
    case .add, .setDeadline, .move, .control: false
    }
  }

  /// Whether an order that has this change cannot take another one.
  fileprivate func forbids(_ other: OrderChange) -> Bool {
    switch (self, other) {
    case (.add, .add), (.control, .control): code == other.code
    case (.rename(_, let new), .rename(_, let other)): new == other
    default: false
    }
  }
}
