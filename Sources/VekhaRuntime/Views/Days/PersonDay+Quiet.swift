import VekhaCore

// What people have decided about letters: silences, and her own wishes.
extension PersonDay {
  /// The silences in which something of hers lies, or a step that would have reached her.
  func silences() throws -> [Reason] {
    let ids = Set(cases.flatMap(silences))
    return try world.silences(numbered: ids).map { .silent($0) }
  }

  private func silences(in past: PastCase) -> [Int] {
    let missed = past.today.compactMap { record -> String? in
      guard case .skipped(let key, .escalate(let role), _) = record.event,
        past.context.roles[role]?.people.contains(person.key) == true
      else { return nil }
      return key.code
    }
    let codes = own(in: past).map(\.code) + missed
    return codes.flatMap { code in
      past.state.silences(of: code, on: date).map(\.id)
    }
  }

  /// Her own wishes count where something waits for them.
  func wishes(about fired: [Reason]) -> [Reason] {
    let waiting = fired.compactMap { reason -> Step? in
      if case .waits(_, let step, _) = reason { step } else { nil }
    }
    guard !waiting.isEmpty else { return [] }
    let preferences = world.preferences(of: person.key)
    let isWeekly = preferences.digest == .weekly && waiting.contains { !$0.presses }
    let weekly: [Reason] = isWeekly ? [.wantsWeekly] : []
    return weekly + (preferences.hour.map { [.wantsHour($0)] } ?? [])
  }
}

/// A rung that reached one person, by whatever makes it unlike any other.
struct FiredRung: Hashable {
  private var caseID: String
  private var key: OccurrenceKey
  private var round: Int
  private var step: Step

  init(_ reminding: Reminding, of caseID: String) {
    (self.caseID, key) = (caseID, reminding.key)
    (round, step) = (reminding.round, reminding.step)
  }

  private init(_ reminder: Reminder) {
    (caseID, key) = (reminder.caseID, reminder.key)
    (round, step) = (reminder.round, reminder.step)
  }

  /// When each rung left with a letter, or is to leave with one that is not written yet.
  static func hours(
    of person: PersonKey, _ letters: [Letter], _ told: [String: [Reminder]], in world: World
  ) throws -> [FiredRung: CivilMoment] {
    let zone = world.zone(ofPerson: person)
    var hours: [FiredRung: CivilMoment] = [:]
    for reminder in try world.reader.waitingReminders(for: [person])[person] ?? [] {
      hours[FiredRung(reminder)] = Zones.civil(reminder.deliverAt, in: zone)
    }
    for letter in letters {
      for reminder in told[letter.id] ?? [] {
        hours[FiredRung(reminder)] = Zones.civil(letter.createdAt, in: zone)
      }
    }
    return hours
  }
}
