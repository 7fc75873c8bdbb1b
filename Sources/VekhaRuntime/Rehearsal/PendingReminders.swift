import VekhaCore

extension Paper {
  /// The reminders that no letter carries yet, by person.
  struct PendingReminders {
    /// What waits for one person, and when the first of it should leave.
    private struct Pile {
      var reminders: [Reminder] = []
      var hour: Instant?

      /// Takes a reminder and tells when the first of all should leave now.
      mutating func add(_ reminder: Reminder) -> Instant {
        reminders.append(reminder)
        let first = min(hour ?? reminder.deliverAt, reminder.deliverAt)
        hour = first
        return first
      }
    }

    private var piles: [PersonKey: Pile] = [:]
    private var recipients: [Reminder.ID: PersonKey] = [:]
    private var hours = Appointments<PersonKey>()
    private var lastID: Reminder.ID = 0

    init(_ reminders: [Reminder]) {
      for reminder in reminders { insert(reminder) }
    }

    /// Notes a reminder that became owed; on paper no clock runs back and no date is read anew, so none is owed twice.
    mutating func add(_ new: NewReminder, of caseID: String, at moment: Instant) {
      let reminding = new.reminding
      insert(
        Reminder(
          id: lastID + 1, caseID: caseID, key: reminding.key, round: reminding.round,
          step: reminding.step, recipient: new.recipient, channel: new.channel,
          createdAt: moment, deliverAt: new.deliverAt))
    }

    func waiting(for people: [PersonKey]) -> [PersonKey: [Reminder]] {
      var waiting = [PersonKey: [Reminder]](minimumCapacity: people.count)
      for person in people { waiting[person] = piles[person]?.reminders }
      return waiting
    }

    /// When the first of them should leave.
    mutating func nextDelivery() -> Instant? { hours.first() }

    /// Those for whom the hour of a letter has come.
    mutating func people(dueBy moment: Instant) -> [PersonKey] { hours.due(by: moment) }

    /// Removes reminders and returns them.
    mutating func take(_ ids: [Reminder.ID]) -> [Reminder] {
      if let all = takeWhole(ids) { return all }
      let (wanted, people) = (Set(ids), Set(ids.compactMap { recipients[$0] }))
      var taken: [Reminder] = []
      for person in people.sorted() {
        let all = takePile(of: person)
        taken += all.filter { wanted.contains($0.id) }
        for reminder in all where !wanted.contains(reminder.id) { append(reminder) }
      }
      return taken
    }

    /// Takes all that waits for one person, as nearly every letter does; nil where something else is wanted.
    private mutating func takeWhole(_ ids: [Reminder.ID]) -> [Reminder]? {
      guard let person = ids.first.flatMap({ recipients[$0] }), let pile = piles[person],
        pile.reminders.lazy.map(\.id).elementsEqual(ids)
      else { return nil }
      return takePile(of: person)
    }

    private mutating func takePile(of person: PersonKey) -> [Reminder] {
      hours.set(person, to: nil)
      return piles.removeValue(forKey: person)?.reminders ?? []
    }

    mutating func postpone(_ ids: [Reminder.ID], to moment: Instant) {
      for var reminder in take(ids) {
        reminder.deliverAt = moment
        append(reminder)
      }
    }

    private mutating func insert(_ reminder: Reminder) {
      lastID = max(lastID, reminder.id)
      recipients[reminder.id] = reminder.recipient
      append(reminder)
    }

    /// Puts a reminder to the others of its reader, whose hour it may bring nearer.
    private mutating func append(_ reminder: Reminder) {
      let hour = piles[reminder.recipient, default: Pile()].add(reminder)
      hours.set(reminder.recipient, to: hour)
    }
  }
}
