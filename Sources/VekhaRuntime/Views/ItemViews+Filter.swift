import VekhaCore

// Which cases can hold what a query asks for; every one of them is then looked into.

extension ItemViews {
  /// Narrows the cases by index; what stood on a past day stands in no index.
  func filter(for query: ItemQuery, concerning person: PersonKey?) throws -> CaseFilter {
    var filter = CaseFilter(pattern: query.casePattern, organisation: query.organisation)
    try requireKnown(filter)
    guard query.asOf == nil else { return filter }
    filter.concern = try person.map(concern)
    filter.dueBy = try lastDay(of: query)
    filter.hasVacancy = query.isVacant
    return filter
  }

  /// Refuses a name that nothing has.
  func requireKnown(_ filter: CaseFilter) throws {
    if let place = filter.organisation, world.directory.organisation(place) == nil {
      throw UnknownName.organisation(place)
    }
    if let pattern = filter.pattern, !pattern.contains("*"),
      try world.reader.caseIDs(matching: pattern).isEmpty
    {
      throw UnknownName.case(pattern)
    }
  }

  func key(_ id: String) throws -> PersonKey {
    guard let key = world.directory.key(ofPerson: id) else { throw UnknownName.person(id) }
    return key
  }

  /// No duty that the query means is due later, whatever its zone and calendar.
  private func lastDay(of query: ItemQuery) throws -> CivilDate? {
    let today = Zones.latestDate(at: at)
    if query.isOverdue { return today }
    return try query.dueWithin.map { span in
      let calendars = try world.current([.calendar]).compactMap(\.calendar)
      return calendars.map { today.adding(span, calendar: $0) }.max() ?? today
    }
  }
}
