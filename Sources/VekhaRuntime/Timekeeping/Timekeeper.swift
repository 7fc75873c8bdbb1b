import VekhaCore

/// Wakes the cases whose time has come, in batches of one transaction each.
package struct Timekeeper: Sendable {
  /// What one pass did.
  package struct Sweep: Hashable, Sendable {
    package var woken = 0
    package var opened = 0
    package var reminders = 0
  }

  let store: any Store
  let memory: WorldMemory
  let batch: Int

  package init(store: any Store, memory: WorldMemory, batch: Int = 1000) {
    self.store = store
    self.memory = memory
    self.batch = batch
  }

  /// Brings every case that is due at the moment to the present.
  package func sweep(at moment: Moment) async throws -> Sweep {
    var sweep = try await openPairs(at: moment)
    var isDone = false
    while !isDone {
      let pass = try await wakeBatch(at: moment)
      sweep.woken += pass.woken
      sweep.reminders += pass.reminders
      isDone = pass.woken < batch
    }
    sweep.reminders += try await makeWeeklyRound(at: moment)
    return sweep
  }

  private func wakeBatch(at moment: Moment) async throws -> Sweep {
    try await store.write { [memory, batch] writer in
      let at = try moment.instant(in: writer)
      let ids = try writer.caseIDs(dueBy: at, limit: batch)
      guard !ids.isEmpty else { return Sweep() }
      let conductor = Conductor(
        world: try World(writer, memory: memory), at: at, actor: .engine)
      var sweep = Sweep(woken: ids.count)
      for state in try writer.cases(ids) {
        let change = try conductor.change(state, by: .wake)
        try writer.save(change)
        sweep.reminders += change.reminders.count
      }
      return sweep
    }
  }

  /// Makes the week's round where it is due, or fixes the day of the first one.
  private func makeWeeklyRound(at moment: Moment) async throws -> Int {
    let isDue = try await store.glance { try $0.isWeeklyRoundDue(at: moment.instant(in: $0)) }
    guard isDue else { return 0 }
    let round = try await store.read { [memory] reader in
      try WeeklyRound(in: World(reader, memory: memory), at: moment.instant(in: reader))
    }
    return try await store.write { [memory] writer in
      let at = try moment.instant(in: writer)
      let world = try World(writer, memory: memory)
      return try round.make(
        by: Conductor(world: world, at: at, actor: .engine), in: writer)
    }
  }

  /// Opens the cases of pairs that start by today.
  private func openPairs(at moment: Moment) async throws -> Sweep {
    let isDue = try await store.glance { try $0.arePairsStarting(by: moment.instant(in: $0)) }
    guard isDue else { return Sweep() }
    return try await store.write { [memory] writer in
      let at = try moment.instant(in: writer)
      let world = try World(writer, memory: memory)
      let conductor = Conductor(world: world, at: at, actor: .engine)
      let opened = try PairStarts(conductor: conductor).open(in: writer)
      return Sweep(opened: opened.count)
    }
  }
}
