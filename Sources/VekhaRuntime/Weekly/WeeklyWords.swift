import VekhaCore

/// Puts what the week's round has found into the summary of one reader.
struct WeeklyWords {
  let world: World
  let ground: WeeklyGround
  let details: WeeklyDetails

  /// The summary of some organisations, the worst first.
  func summary(of places: Set<String>) -> WeeklySummary {
    WeeklySummary(
      rows: rows(of: places),
      moves: told(details.moves.filter { places.contains($0.organisation) }),
      silent: told(details.silences.filter { places.contains($0.key.organisation) }),
      vacant: details.vacant.filter { places.contains($0.organisation) }.map(told),
      requests: details.asked.filter { places.contains($0.organisation) }.map(told))
  }

  private func rows(of places: Set<String>) -> [WeeklySummary.Row] {
    details.standings.filter { places.contains($0.organisation) }.map { standing in
      let tally = ground.tally(of: [standing.organisation])
      return WeeklySummary.Row(
        organisation: title(of: standing.organisation), done: standing.done,
        inTime: standing.inTime, late: tally?.late ?? 0, silent: tally?.silent ?? 0)
    }.sorted {
      ($1.silent, $1.late, NaturalOrder($0.organisation))
        < ($0.silent, $0.late, NaturalOrder($1.organisation))
    }
  }

  private func title(of organisation: String) -> String {
    world.directory.organisation(organisation)?.title ?? organisation
  }

  private func title(of code: String, in reference: DefinitionReference) -> String {
    let found = try? world.definition(reference).find(item: code)?.item.title
    return found ?? code
  }

  private func told(_ waiting: WeeklyDetails.Waiting) -> WeeklySummary.Waiting {
    WeeklySummary.Waiting(
      title: title(of: waiting.code, in: waiting.definition),
      organisation: title(of: waiting.organisation), due: waiting.due, until: waiting.askedUntil)
  }

  /// The silent ones, each organisation's people once, whoever has waited longest first.
  private func told(
    _ silences: [WeeklyDetails.Silence: WeeklyDetails.Extent]
  ) -> [WeeklySummary.Silent] {
    silences.map { silence, extent in
      WeeklySummary.Silent(
        organisation: title(of: silence.organisation),
        people: silence.people.compactMap { world.directory.person($0)?.name }
          .joined(separator: ", "),
        duties: extent.duties, days: extent.days)
    }.sorted { ($1.days, $0.organisation, $0.people) < ($0.days, $1.organisation, $1.people) }
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
