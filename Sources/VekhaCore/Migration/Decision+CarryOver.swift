extension Decision {
  /// Gives a duty that goes on the dates of the new version; what people agreed on stays where the order is as it was.
  mutating func carryOver(
    _ item: Item, from old: Item, of former: Definition, _ duties: [Occurrence]
  ) {
    let outstanding = duties.filter { !$0.isSettled }.sorted { $0.key < $1.key }
    let before = DueDates(former, calendar: context.calendar)
    if case .recurring(let recurrence) = item.deadline?.deadline {
      for duty in outstanding { carryOver(duty, to: recurrence, from: old, before) }
      follow(recurrence, of: item, duties)
    } else if old.isRecurring {
      for duty in outstanding { write(.cancelled(duty.key, .dropped)) }
      if !duties.contains(where: { $0.status == .done }) { plan(item, from: entry) }
    } else {
      let earlier = before.dates(of: old.deadline?.deadline, from: entry)
      carryOver(outstanding, of: item, from: earlier)
    }
  }

  private mutating func carryOver(
    _ outstanding: [Occurrence], of item: Item, from earlier: DutyDates
  ) {
    let dates = dueDates.dates(of: item.deadline?.deadline, from: entry)
    guard dates != earlier else { return }
    for duty in outstanding {
      if duty.key.date != nil {
        write(.cancelled(duty.key, .dropped))
      } else if duty.dates != dates {
        write(.dueMoved(duty.key, dates, .reloaded, reason: nil))
      }
    }
  }

  /// An occurrence that the new rule still names stays; another one falls away.
  private mutating func carryOver(
    _ duty: Occurrence, to recurrence: Recurrence, from old: Item, _ before: DueDates
  ) {
    let eve = duty.key.date?.adding(days: -1)
    guard let eve, let dates = dueDates.occurrence(of: recurrence, after: eve),
      dates.unshifted == duty.key.date
    else { return write(.cancelled(duty.key, .dropped)) }
    guard case .recurring(let former) = old.deadline?.deadline,
      before.occurrence(of: former, after: eve) != dates
    else { return }
    write(.dueMoved(duty.key, dates, .reloaded, reason: nil))
  }
}
