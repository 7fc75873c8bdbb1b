import VekhaCore

extension Loading {
  /// Brings the cases of every changed definition to its new version.
  mutating func migrateCases() throws {
    let conductor = try conductor()
    let current = try conductor.world.currentDefinitions()
    for reference in replaced {
      guard let new = current.first(where: { $0.id == reference.id }) else { continue }
      try migrateCases(to: new, with: conductor)
    }
  }

  private mutating func migrateCases(to new: Definition, with conductor: Conductor) throws {
    var migrations: [String: Migration] = [:]
    for state in try writer.cases(writer.caseIDs(of: new.id))
    where state.definition.version != new.version {
      let version = state.definition.version
      let migration =
        try migrations[version]
        ?? Migration(from: conductor.world.definition(state.definition), to: new)
      migrations[version] = migration
      let change = try conductor.migrate(state, by: migration)
      try writer.save(change)
      let line = CaseMigration(
        change, before: state, directory: conductor.world.directory)
      if !line.isEmpty { report.migrations.append(line) }
    }
  }

  /// Opens what the roadmaps and the directory call for and is not there yet.
  mutating func openCases() throws {
    let conductor = try conductor()
    for roadmap in try conductor.world.currentDefinitions() where roadmap.kind == .roadmap {
      try openCases(of: roadmap, with: conductor)
    }
    report.opened += try PairStarts(conductor: conductor).open(in: writer)
  }

  private mutating func openCases(of roadmap: Definition, with conductor: Conductor) throws {
    let world = conductor.world
    guard let owner = roadmap.organisation else { return }
    guard world.directory.organisation(owner) != nil else {
      return report.waiting.append(.init(roadmap: roadmap.id, organisation: owner))
    }
    let known = Set(try writer.caseIDs(of: roadmap.id))
    let openings = Openings(world: world)
    let municipal = openings.municipal(roadmap, organisation: owner)
    if !known.contains(municipal.id) { try open(municipal, with: conductor) }
    let members = world.directory.organisations(of: roadmap.sharedKinds, beneath: owner)
    for organisation in members where !organisation.isClosed {
      let share = openings.share(roadmap, of: organisation)
      guard !known.contains(share.id) else { continue }
      try open(share, with: conductor, joinsLate: known.contains(municipal.id))
      try openApproval(of: roadmap, at: organisation, with: conductor)
    }
  }

  private mutating func openApproval(
    of roadmap: Definition, at organisation: Organisation, with conductor: Conductor
  ) throws {
    guard let id = roadmap.approval else { return }
    let workflow = try conductor.world.currentDefinitions().first { $0.id == id }
    guard let workflow else { throw UnknownName.definition(id) }
    try open(
      Openings(world: conductor.world).approval(workflow, of: roadmap, at: organisation),
      with: conductor)
  }

  private mutating func open(
    _ new: (id: String, opening: Opening), with conductor: Conductor, joinsLate: Bool = false
  ) throws {
    let change = try conductor.open(new.opening, id: new.id, joinsLate: joinsLate)
    report.opened.append(try conductor.carryOut(change, in: writer).id)
  }

  /// Carries a new calendar, policy or directory into the running cases.
  mutating func refreshCases() throws {
    guard hasNewCalendarOrPolicy || report.directory != nil else { return }
    let conductor = try conductor()
    let opened = Set(report.opened)
    for state in try writer.cases(writer.caseIDs(matching: "*"))
    where state.status != .closed && !opened.contains(state.id) {
      try refresh(state, with: conductor)
    }
  }

  private mutating func refresh(_ state: Case, with conductor: Conductor) throws {
    if conductor.world.directory.organisation(state.organisation)?.isClosed == true {
      try writer.save(conductor.close(state))
      report.closed.append(state.id)
      return
    }
    var state = state
    if let members = conductor.world.members(of: state), members != state.members {
      let change = try conductor.change(state, by: .changeMembers(members, reason: reason))
      state = try conductor.carryOut(change, in: writer)
    }
    try writer.save(conductor.refreshed(state))
  }
}

extension World {
  /// The members that the directory now names for the pair a case is about.
  func members(of state: Case) -> Members? {
    guard state.subject.kind == .pair || state.subject.kind == .group else { return nil }
    return directory.pair(state.subject.id)?.members
  }
}
