import VekhaCore

/// What schools and the authority do about the items of the order.
struct OrderStrand {
  var chance: Chance

  mutating func write(into script: inout Script) {
    for item in script.items {
      writeMunicipal(item, into: &script)
      for school in script.edition.directory.schools where isShared(item, in: script) {
        write(item, at: school.id, into: &script)
      }
    }
  }

  private func isShared(_ item: Item, in script: Script) -> Bool {
    item.responsible.contains { script.scenery.order.party($0)?.isEvery == true }
  }

  private mutating func writeMunicipal(_ item: Item, into script: inout Script) {
    let parties = item.responsible.compactMap(script.scenery.order.party)
    guard parties.isEmpty || parties.contains(where: { !$0.isEvery }) else { return }
    let duty = Duty(
      caseID: script.scenery.share(of: "uo"), item: item, keeper: "coordinator", stand: "head",
      isControlled: script.isControlled(item))
    duty.write(dates: script.scenery.dates(of: item), into: &script, by: &chance)
  }

  private mutating func write(_ item: Item, at school: String, into script: inout Script) {
    let dates = script.scenery.dates(of: item)
    let day = dates.due ?? script.firstDay
    let duty = Duty(
      caseID: script.scenery.share(of: school), item: item,
      keeper: script.cast.keeper(of: school, on: day),
      stand: script.cast.holder(of: .director, at: school, on: day),
      isControlled: script.isControlled(item))
    duty.write(dates: dates, into: &script, by: &chance)
  }
}

extension Script {
  /// Whether somebody has to accept what is done about an item.
  fileprivate func isControlled(_ item: Item) -> Bool {
    edition.order.contains { change in
      if case .control(item.code, _) = change { true } else { false }
    }
  }
}
