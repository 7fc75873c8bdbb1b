import VekhaCore

// The letters of the day, and what should have left with one.
extension Audit {
  /// Reminders whose hour was over before the day ended, and which no letter carries.
  func unsent() throws -> [Finding] {
    let end = span.upperBound.adding(seconds: -24 * 3600)
    let people = try world.reader.recipients(dueBy: end, limit: Self.namedMax)
    return try world.reader.waitingReminders(for: people).values.joined()
      .filter { $0.deliverAt <= end }.sorted { $0.id < $1.id }
      .map { .reminderUnsent(duty($0), person: personID($0.recipient)) }
  }

  func lettersOfDay() throws -> [Letter] {
    try world.reader.letters(LetterFilter(limit: .max, composedIn: span)).filter {
      Zones.civil($0.createdAt, in: world.zone(ofPerson: $0.recipient)).date == date
    }
  }

  func findings(about letter: Letter) -> [Finding] {
    var findings: [Finding] = []
    if !letter.isUrgent, !keepsHours(letter) {
      let zone = world.zone(ofPerson: letter.recipient)
      findings.append(
        .letterOutOfHours(id: letter.id, Zones.civil(letter.createdAt, in: zone)))
    }
    if letter.state == .pending || letter.state == .dead {
      findings.append(.letterUnsent(id: letter.id, error: letter.lastError))
    }
    return findings
  }

  /// A letter keeps to its reader's own hours, as she wanted them when it was written.
  private func keepsHours(_ letter: Letter) -> Bool {
    if plan.isAllowed(letter.createdAt, for: letter.recipient) { return true }
    let changedAt = world.preferences(of: letter.recipient).changedAt
    guard let changedAt, letter.createdAt < changedAt else { return false }
    return plan.isAllowed(letter.createdAt, in: world.zone(ofPerson: letter.recipient))
  }

  func doubled(_ letters: [Letter]) -> [Finding] {
    // One that was refused may have been followed by another on another way.
    let taken = letters.filter { [.pending, .sent].contains($0.state) }
    let kinds = Dictionary(grouping: taken) { letter in
      "\(letter.recipient.rawValue)|\(letter.key.split(separator: "|").last ?? "")"
    }
    return kinds.values.filter { $0.count > 1 }.map { letters in
      .lettersDoubled(
        person: personID(letters[0].recipient), ids: letters.map(\.id).sorted())
    }
  }
}
