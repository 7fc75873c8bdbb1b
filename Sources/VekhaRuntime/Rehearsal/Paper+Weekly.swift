import VekhaCore

extension Paper {
  func weeklyDay() throws -> CivilDate? { try nextWeeklyDay ?? reader.weeklyDay() }

  func save(weeklyDay day: CivilDate) throws { nextWeeklyDay = day }

  func people(holding roles: Set<Role>) throws -> [Person] {
    try overseers.answer(to: roles) { try reader.people(holding: roles) }
  }

  func tallies(on day: CivilDate) throws -> [OrganisationTally] {
    Dictionary(grouping: states.values, by: \.organisation).map { organisation, states in
      let duties = states.flatMap(\.occurrences.values)
      let late = duties.count { $0.isOverdue(on: day) }
      return OrganisationTally(
        organisation: organisation,
        done: duties.count { $0.status == .done || $0.status == .waived },
        inTime: duties.count(where: \.isOutstanding) - late, late: late)
    }.sorted { $0.organisation < $1.organisation }
  }

  /// What happened on paper follows what had happened before, case by case.
  func records(recordedIn span: Range<Instant>, kinds: Set<String>) throws -> [Record] {
    let isOfDeeds = kinds.isDisjoint(with: Event.reminderKinds)
    let all = isOfDeeds ? deeds : journals.values.flatMap { $0.joined() }.sorted { $0.at < $1.at }
    let own = all.reversed().prefix { span.lowerBound <= $0.at }.filter { record in
      record.at < span.upperBound && kinds.contains(record.event.name)
    }
    return try reader.records(recordedIn: span, kinds: kinds)
      + own.sorted { ($0.caseID, $0.sequence) < ($1.caseID, $1.sequence) }
  }
}
