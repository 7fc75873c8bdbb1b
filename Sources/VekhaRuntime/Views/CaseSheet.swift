import VekhaCore

/// One case laid out with its definition, as of a day.
struct CaseSheet {
  let state: Case
  let world: World
  let day: CivilDate
  let definition: Definition
  private let footing: Footing
  private let rollups: [OccurrenceKey: Rollup]
  private let marks: DutyMarks
  private let evidence: [TextReference: String]

  /// Takes the case and, for a municipal one, how the shares of its roadmap stand.
  init(
    _ state: Case, world: World, on day: CivilDate, rollups: [OccurrenceKey: Rollup],
    marks: DutyMarks
  ) throws {
    self.state = state
    self.world = world
    self.day = day
    footing = try world.sight(of: state)
    definition = footing.definition
    self.rollups = rollups
    self.marks = marks
    let references = Set(
      state.occurrences.values.flatMap { $0.evidence + $0.reports.compactMap(\.note) })
    evidence = references.isEmpty ? [:] : try world.reader.texts(references)
  }

  func items() throws -> [ItemView] {
    let own = Dictionary(grouping: state.occurrences.values, by: \.key.code)
    let shared = Dictionary(grouping: rollups, by: \.key.code)
    var views: [ItemView] = []
    for group in definition.groups {
      for item in group.items {
        if state.scope == .municipal, definition.isRollup(item) {
          views += rollupViews(item, group, shared[item.code] ?? [])
        } else {
          views += (own[item.code] ?? []).sorted { $0.key < $1.key }
            .map { view(item, group, $0) }
        }
      }
    }
    return views + abandoned(own)
  }

  /// Duties whose item a later version of the order no longer has.
  private func abandoned(_ own: [String: [Occurrence]]) -> [ItemView] {
    let known = Set(definition.groups.flatMap(\.items).map(\.code))
    return own.filter { !known.contains($0.key) && StageDuty.stage(of: $0.key) == nil }.values
      .joined()
      .sorted { $0.key < $1.key }
      .map { view(Item(code: $0.key.code, title: ""), nil, $0) }
  }

  private func view(_ item: Item, _ group: Group?, _ occurrence: Occurrence) -> ItemView {
    var view = ItemView(
      caseID: state.id, code: item.code, occurrence: occurrence.key.date?.iso ?? "",
      title: item.title, group: group?.id ?? "", state: occurrence.status.rawValue,
      opens: occurrence.dates.opens, due: occurrence.dates.due,
      originalDue: occurrence.originalDue, overdue: occurrence.isOverdue(on: day),
      overdueDays: occurrence.overdueDays(on: day),
      responsible: responsible(item, assignee: occurrence.assignee), result: item.result,
      evidence: occurrence.evidence.map { evidence[$0] ?? "" },
      rollup: shares(rollups[occurrence.key], of: item))
    view.parts = parts(of: occurrence)
    view.moves = marks.moves(of: occurrence.key, in: state, through: day)
    if !occurrence.isSettled {
      view.silentUntil = state.silentThrough(item.code, on: day)
      view.isVacant = Engine.responsible(footing, state, for: occurrence.key).isVacant
    }
    view.acknowledged = marks.acknowledgement(of: occurrence, in: state, on: day).flatMap(word)
    view.requested = occurrence.request.map { request in
      DutyWord(
        until: request.until, by: request.by.flatMap { world.directory.person($0)?.id } ?? "",
        reason: marks.text(request.reason))
    }
    return view
  }

  private func parts(of occurrence: Occurrence) -> [PartView] {
    let parts = footing.rules(of: occurrence.key.code)?.parts(of: occurrence) ?? []
    return parts.map { part in
      PartView(
        party: part.party.key,
        people: part.people.compactMap { world.directory.person($0)?.id },
        state: part.state, on: part.report?.on,
        note: part.report?.note.flatMap { evidence[$0] } ?? "")
    }
  }

  private func word(of record: Record) -> DutyWord? {
    guard case .acknowledged(_, let until, let text) = record.event else { return nil }
    return DutyWord(until: until, by: world.id(of: record.actor), reason: marks.text(text))
  }

  private func responsible(_ item: Item, assignee: PersonKey?) -> [ItemView.Responsible] {
    let parties = definition.parties(
      of: item, scope: state.scope, organisationKind: footing.context.organisationKind)
    return parties.enumerated().flatMap { index, party in
      let assigned = index == 0 ? assignee.map { [$0] } : nil
      return responsible(party, assigned ?? footing.context.parties[party.key]?.people ?? [])
    }
  }

  private func responsible(_ party: Party, _ people: [PersonKey]) -> [ItemView.Responsible] {
    guard !people.isEmpty else { return [.init(party: party.key, person: "")] }
    return people.map {
      .init(party: party.key, person: world.directory.person($0)?.id ?? "")
    }
  }

  /// An item that schools share in shows how their shares stand.
  private func shares(_ rollup: Rollup?, of item: Item) -> ItemView.Shares? {
    let isShared = item.responsible.contains { definition.party($0)?.isEvery == true }
    guard state.scope == .municipal, isShared else { return nil }
    return ItemView.Shares(
      done: rollup?.done ?? 0, waived: rollup?.waived ?? 0, total: rollup?.total ?? 0)
  }

  private func rollupViews(
    _ item: Item, _ group: Group, _ found: [(key: OccurrenceKey, value: Rollup)]
  ) -> [ItemView] {
    let rows =
      found.isEmpty ? [(key: OccurrenceKey(code: item.code), value: Rollup())] : found
    return rows.sorted { $0.key < $1.key }.map { key, rollup in
      let dates = Engine.dates(
        of: item, occurrence: key.date, in: definition, calendar: footing.context.calendar)
      let state = rollup.state(opens: dates.opens, on: day)
      let due = rollup.due ?? dates.due
      let late = state == .open ? due.map { max(0, $0.days(until: day)) } ?? 0 : 0
      return ItemView(
        caseID: self.state.id, code: item.code, occurrence: key.date?.iso ?? "",
        title: item.title, group: group.id, state: state.rawValue, opens: dates.opens, due: due,
        originalDue: dates.due, overdue: late > 0, overdueDays: late,
        responsible: item.responsible.map { .init(party: $0, person: "") },
        result: item.result, evidence: [], rollup: shares(rollup, of: item))
    }
  }
}

extension Rollup {
  /// Done when every share is done or waived and one at least is done.
  fileprivate func state(opens: CivilDate, on day: CivilDate) -> Occurrence.Status {
    if total > 0, done + waived >= total { return done > 0 ? .done : .waived }
    return opens <= day ? .open : .pending
  }
}
