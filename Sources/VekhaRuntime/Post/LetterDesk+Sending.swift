import VekhaCore

// Whether a letter leaves now, and by which way.
extension LetterDesk {
  func giveUp(_ reminders: [Reminder], in writer: any StoreWriter) throws -> Bool {
    try writer.drop(reminders.map(\.id))
    return false
  }

  func send(
    _ reminders: [Reminder], to person: Person, by routes: [Route], in writer: any StoreWriter
  ) throws -> Bool {
    let isUrgent = try isUrgent(reminders)
    let opening = opening(for: person.key, isUrgent: isUrgent)
    guard opening <= at else { return try postpone(reminders, to: opening, in: writer) }
    let zone = plan.zone(of: person.key)
    let day = LetterDay(person: person.key, date: world.civil(at, in: zone).date)
    let way = (recent[person.key] ?? []).wayOut(among: routes, on: day, isUrgent: isUrgent)
    guard case .write(let route) = way else {
      let next = openingOfNextDay(for: person.key, isUrgent: isUrgent)
      return try postpone(reminders, to: next, in: writer)
    }
    let marks = LetterMarks(
      recipient: person.key, channel: route.channel,
      key: day.key(on: route.channel, isUrgent: isUrgent), at: at, zone: zone)
    return try write(
      reminders, to: person, at: route.address, marks, isUrgent: isUrgent, in: writer)
  }

  private func isUrgent(_ reminders: [Reminder]) throws -> Bool {
    try reminders.contains { reminder in
      guard reminder.step.isEscalation, let desk = cases[reminder.caseID] else { return false }
      return try world.isUrgent(reminder.step, about: reminder.key, in: desk.state)
    }
  }

  private func opening(for person: PersonKey, isUrgent: Bool) -> Instant {
    isUrgent ? plan.urgentMoment(for: person, from: at) : plan.moment(for: person, from: at)
  }

  private func openingOfNextDay(for person: PersonKey, isUrgent: Bool) -> Instant {
    isUrgent
      ? plan.urgentMomentOnNextDay(for: person, after: at)
      : plan.momentOnNextDay(for: person, after: at)
  }

  private func postpone(
    _ reminders: [Reminder], to moment: Instant, in writer: any StoreWriter
  ) throws -> Bool {
    try writer.postpone(reminders.map(\.id), to: moment)
    return false
  }
}

// MARK: - What it says

extension LetterDesk {
  private func write(
    _ reminders: [Reminder], to person: Person, at address: String, _ marks: LetterMarks,
    isUrgent: Bool, in writer: any StoreWriter
  ) throws -> Bool {
    let ids = reminders.map(\.id)
    if let paper, let headline = again[person.key] {
      paper.note(marks, to: address, about: headline, carrying: ids)
      return true
    }
    let date = world.civil(at, in: marks.zone).date
    var tidings = tidings(of: reminders, for: person, on: date)
    tidings.isUrgent = isUrgent
    if tidings.isEmpty, reminders.allSatisfy(\.isWeekly) {
      return try giveUp(reminders, in: writer)
    }
    if let paper {
      note(tidings, of: reminders, to: person, at: address, marks, on: paper)
    } else {
      let digest = digest(of: tidings, for: person, on: date, reminders)
      let letter = stationery.scribe(for: marks.channel).letter(digest, to: address, marks: marks)
      try writer.save(letter, carrying: ids)
    }
    return true
  }
}
