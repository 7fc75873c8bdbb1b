package import VekhaCore
package import VekhaYAML

/// Loads definitions and directories: checks them, shows what would change, and changes it.
package struct Loader: Sendable {
  let store: any Store
  let memory: WorldMemory
  /// The calendar, policy and programmes that ship with Vekha and are known without being loaded.
  let shipped: ShippedDefinitions

  package init(store: any Store, memory: WorldMemory, shipped: ShippedDefinitions) {
    self.store = store
    self.memory = memory
    self.shipped = shipped
  }

  /// Reads files against what is stored and shipped; touches nothing.
  package func check(_ files: [SourceFile]) async throws -> DefinitionsReading {
    let known = try await store.read { [memory, shipped] reader in
      try KnownDefinitions(World(reader, memory: memory), shipped: shipped)
    }
    return DefinitionsReader.vekha(known: known).read(files)
  }

  /// What loading would change: the load itself, carried out and taken back.
  package func plan(
    _ reading: DefinitionsReading, by actor: Actor, at moment: Moment
  ) async throws -> LoadReport {
    do {
      return try await store.write { [self] writer in
        throw TakenBack(report: try load(reading, by: actor, at: moment, in: writer))
      }
    } catch let takenBack as TakenBack {
      return takenBack.report
    }
  }

  /// Loads everything in one transaction.
  package func load(
    _ reading: DefinitionsReading, by actor: Actor, at moment: Moment
  ) async throws -> LoadReport {
    try await store.write { [self] writer in
      try load(reading, by: actor, at: moment, in: writer)
    }
  }

  private func load(
    _ reading: DefinitionsReading, by actor: Actor, at moment: Moment,
    in writer: any StoreWriter
  ) throws -> LoadReport {
    let at = try moment.instant(in: writer)
    // A transaction that may be taken back must leave nothing in the memory that others share.
    let memory = memory.apart()
    guard try World(writer, memory: memory).directory.mayLoad(actor) else {
      throw Refusal.notPermitted(.load)
    }
    var loading = Loading(writer: writer, memory: memory, at: at, actor: actor)
    try loading.store(shipped: shipped, beside: reading)
    try loading.store(reading.sources)
    try loading.store(reading.directory)
    // What the day alone brings, such as a pair's start, is not for a load of the same files.
    guard !loading.report.isEmpty else { return loading.report }
    try loading.migrateCases()
    try loading.openCases()
    try loading.refreshCases()
    return loading.report
  }
}

extension Directory {
  /// The coordinators load what concerns everybody, and so does the system user.
  fileprivate func mayLoad(_ actor: Actor) -> Bool {
    guard let key = actor.person else { return true }
    return person(key).map { person in
      !person.hasLeft && person.tenures.contains { $0.role == .coordinator }
    } ?? false
  }
}

/// Ends a transaction that was carried out only to see what it does.
private struct TakenBack: Error {
  var report: LoadReport
}
