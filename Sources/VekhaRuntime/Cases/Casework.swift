package import VekhaCore

/// The commands that people give to cases: one transaction each, all or nothing.
package struct Casework: Sendable {
  let store: any Store
  let memory: WorldMemory

  package init(store: any Store, memory: WorldMemory) {
    self.store = store
    self.memory = memory
  }

  /// Runs a command on every case that matches the pattern; any refusal leaves all of them as they were.
  @discardableResult
  package func perform(
    _ command: Command, on pattern: String, by actor: Actor, at moment: Moment,
    texts: [SaltedText] = []
  ) async throws -> [Case] {
    try await store.write { [memory] writer in
      let at = try moment.instant(in: writer)
      let ids = try writer.caseIDs(matching: pattern)
      guard !ids.isEmpty else { throw UnknownName.case(pattern) }
      for text in texts { try writer.save(text) }
      let conductor = Conductor(
        world: try World(writer, memory: memory), at: at, actor: actor)
      return try writer.cases(ids).map { state in
        try conductor.carryOut(conductor.change(state, by: command), in: writer)
      }
    }
  }

  /// Opens a case of a workflow for a pair, a group or the programme of an organisation.
  package func open(
    _ workflow: String, subject: String, by actor: Actor, at moment: Moment
  ) async throws -> Case {
    try await store.write { [memory] writer in
      let at = try moment.instant(in: writer)
      let world = try World(writer, memory: memory)
      let conductor = Conductor(world: world, at: at, actor: actor)
      let opening = try Openings(world: world).workflow(workflow, subject: subject)
      guard try world.standing(of: actor, in: opening).runs else {
        throw Refusal.notPermitted(.runCase)
      }
      let id = try Openings.freeID("\(workflow)/\(subject)", in: writer)
      return try conductor.carryOut(conductor.open(opening, id: id), in: writer)
    }
  }
}

/// The moment of a command: what `--now` says, or the clock.
package enum Moment: Hashable, Sendable {
  /// Said by the user; it may not lie before what is already recorded.
  case explicit(Instant)
  /// Read from the machine's clock; where that lags, the last record's time is used.
  case clock(Instant)

  /// The moment at which a change counts as made; refused where it was said and lies before the last record.
  package func instant(in reader: any StoreReader) throws -> Instant {
    let last = try reader.lastRecordedAt()
    switch self {
    case .clock(let now): return max(now, last ?? now)
    case .explicit(let now):
      if let last, now < last { throw Refusal.clockBehind(now: now, last: last) }
      return now
    }
  }

  /// The moment for reading, where the past may be asked for.
  package var instant: Instant {
    switch self {
    case .explicit(let now), .clock(let now): now
    }
  }
}

/// A name that nothing has.
package enum UnknownName: Error, Hashable, Sendable {
  case `case`(String)
  case definition(String)
  case subject(String)
  case person(String)
  case organisation(String)
  case pair(String)
  case letter(String)
  case silence(Int)
}
