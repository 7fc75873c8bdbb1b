import VekhaCore

// MARK: - Time

extension Story {
  func wakes() throws -> Story { try does(.wake) }

  func wakes(on date: String) throws -> Story { try on(date).wakes() }

  /// Wakes on each day up to the last one, as a daemon that asks every night would.
  func wakesDaily(through last: String) throws -> Story {
    var story = self
    while story.today < day(last) { story = try story.on(story.today.adding(days: 1)).wakes() }
    return story
  }

  /// Wakes on the days the case asks for, and on no other.
  func wakesWhenItWants(through last: String) throws -> Story {
    var story = self
    while let next = story.nextWake, next <= day(last) { story = try story.on(next).wakes() }
    return story.on(last)
  }
}

// MARK: - Items

extension Story {
  func item(
    _ code: String, _ command: ItemCommand, by person: PersonKey? = nil, occurrence: String? = nil
  ) throws -> Story {
    let selector = OccurrenceSelector(code: code, date: occurrence.map(day))
    return try does(.item(selector, command), by: person)
  }

  func completes(
    _ code: String, by person: PersonKey? = nil, on date: String? = nil, evidence: [String] = [],
    occurrence: String? = nil
  ) throws -> Story {
    try item(
      code,
      .complete(
        on: date.map(day), evidence: evidence.map(TextReference.init(rawValue:)), note: nil),
      by: person, occurrence: occurrence)
  }

  func postpones(
    _ code: String, until date: String, by person: PersonKey? = nil, occurrence: String? = nil
  ) throws -> Story {
    try item(
      code, .postpone(until: day(date), reason: .because), by: person, occurrence: occurrence)
  }

  func reopens(_ code: String) throws -> Story { try item(code, .reopen(reason: .because)) }

  func waives(
    _ code: String, by person: PersonKey? = nil, occurrence: String? = nil
  ) throws -> Story {
    try item(code, .waive(reason: .because), by: person, occurrence: occurrence)
  }
}

// MARK: - Cases and stages

extension Story {
  func completesStage(to stage: String? = nil, by person: PersonKey? = nil) throws -> Story {
    try does(.completeStage(to: stage, evidence: []), by: person)
  }

  func returns(to stage: String, by person: PersonKey? = nil) throws -> Story {
    try does(.returnStage(to: stage, reason: .because), by: person)
  }

  func suspends() throws -> Story { try does(.suspend(reason: .because)) }

  func resumes() throws -> Story { try does(.resume) }

  func closes() throws -> Story { try does(.close(reason: .because)) }

  /// The calendar or the policy is another one from now on, and the case is told.
  func recalculates(_ change: (inout Story) -> Void) throws -> Story {
    var story = self
    change(&story)
    return try story.does(.recalculate)
  }
}

extension TextReference {
  /// A reason, whatever it says.
  static let because = TextReference(rawValue: "reason")
}
