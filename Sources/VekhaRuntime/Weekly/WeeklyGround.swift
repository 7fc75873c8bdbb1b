import VekhaCore

/// How everything stands at the moment of the week's round.
struct WeeklyGround {
  private let world: World
  private let day: CivilDate
  private let tallies: [OrganisationTally]
  /// Duties that are still to be done in cases that run.
  private let duties: [OccurrenceRow]
  private let late: [OccurrenceRow]
  private let silent: [OccurrenceRow]
  private let vacant: Set<DutyName>
  private let moves: [WeeklyMove]

  init(in world: World, terms: WeeklyTerms, at: Instant, on day: CivilDate) throws {
    self.world = world
    self.day = day
    tallies = try world.reader.tallies(on: day)
    let rows = try world.reader.occurrences(
      OccurrenceFilter(dueBy: .latest, includesUndated: true)
    ).filter(\.occurrence.isOutstanding)
    let found = try world.reader.cases(Set(rows.map(\.caseID)).sorted())
    let running = Dictionary(
      found.filter { $0.status == .active && $0.isBinding }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    duties = rows.filter { running[$0.caseID] != nil }.sorted { $0.name < $1.name }
    late = duties.filter { $0.occurrence.isOverdue(on: day) }
    let calendar = try world.letterCalendar()
    let quiet =
      calendar.map { day.subtracting(terms.silence, calendar: $0) } ?? day.adding(days: -7)
    let deeds = try WeeklyDeeds(in: world, since: quiet, at: at, on: day)
    silent = late.filter { row in
      (row.occurrence.dates.due ?? day) <= quiet && !deeds.touched.contains(row.name)
    }
    vacant = try Vacancies(world: world).found(in: duties, running)
    moves = deeds.moves
  }

  /// The summary of some organisations, the worst first.
  func summary(of places: Set<String>) -> WeeklySummary {
    let late = late.filter { places.contains($0.organisation) }
    let silent = silent.filter { places.contains($0.organisation) }
    let waiting = duties.filter { places.contains($0.organisation) }
    let ownerless = waiting.filter { vacant.contains($0.name) }
    let asked = waiting.filter { $0.occurrence.request != nil }
    let moved = moves.filter { places.contains($0.organisation) }
    var summary = WeeklySummary(
      rows: rows(of: places, late, silent), moves: told(moved), silent: told(silent),
      vacant: ownerless.map(told), requests: asked.map(told))
    summary.duty = (late + asked + ownerless).first?.name ?? moved.first?.duty
    return summary
  }

  private func rows(
    of places: Set<String>, _ late: [OccurrenceRow], _ silent: [OccurrenceRow]
  ) -> [WeeklySummary.Row] {
    let late = Dictionary(grouping: late, by: \.organisation).mapValues(\.count)
    let silent = Dictionary(grouping: silent, by: \.organisation).mapValues(\.count)
    return tallies.filter { places.contains($0.organisation) }.map { tally in
      WeeklySummary.Row(
        organisation: title(of: tally.organisation), done: tally.done, inTime: tally.inTime,
        late: late[tally.organisation] ?? 0, silent: silent[tally.organisation] ?? 0)
    }.sorted {
      ($1.silent, $1.late, NaturalOrder($0.organisation))
        < ($0.silent, $0.late, NaturalOrder($1.organisation))
    }
  }
}

// MARK: - In the reader's words

extension WeeklyGround {
  private func title(of organisation: String) -> String {
    world.directory.organisation(organisation)?.title ?? organisation
  }

  private func title(of code: String, in reference: DefinitionReference) -> String {
    let found = try? world.definition(reference).find(item: code)?.item.title
    return found ?? code
  }

  private func told(_ row: OccurrenceRow) -> WeeklySummary.Waiting {
    WeeklySummary.Waiting(
      title: title(of: row.occurrence.key.code, in: row.definition),
      organisation: title(of: row.organisation), due: row.occurrence.dates.due,
      until: row.occurrence.request?.until)
  }

  /// The silent ones, each organisation's people once, whoever has waited longest first.
  private func told(_ rows: [OccurrenceRow]) -> [WeeklySummary.Silent] {
    Dictionary(grouping: rows) { Silence(organisation: $0.organisation, people: $0.holders) }
      .map { silence, rows in
        WeeklySummary.Silent(
          organisation: title(of: silence.organisation),
          people: silence.people.compactMap { world.directory.person($0)?.name }
            .joined(separator: ", "),
          duties: rows.count,
          days: rows.map { $0.occurrence.overdueDays(on: day) }.max() ?? 0)
      }.sorted { ($1.days, $0.organisation, $0.people) < ($0.days, $1.organisation, $1.people) }
  }

  private struct Silence: Hashable {
    var organisation: String
    var people: [PersonKey]
  }

  /// What happened, the same thing in many places told once.
  private func told(_ moves: [WeeklyMove]) -> [WeeklySummary.Move] {
    var (order, places): ([WeeklyMove.Sort], [WeeklyMove.Sort: [String]]) = ([], [:])
    for move in moves {
      if places[move.sort] == nil { order.append(move.sort) }
      places[move.sort, default: []].append(title(of: move.organisation))
    }
    return order.map { sort in
      WeeklySummary.Move(
        kind: sort.kind, title: title(of: sort.code, in: sort.definition),
        organisations: places[sort] ?? [])
    }
  }
}

extension OccurrenceRow {
  /// The names of the duty's case and of itself.
  var name: DutyName { DutyName(caseID: caseID, key: occurrence.key) }
}
