import VekhaCore
import VekhaYAML

/// One load in progress within its transaction.
struct Loading {
  let writer: any StoreWriter
  let memory: WorldMemory
  let at: Instant
  let actor: Actor
  var report = LoadReport()
  /// The versions that definitions had before this load.
  var replaced: [DefinitionReference] = []
  var hasNewCalendarOrPolicy = false
  /// Why the members of a pair change, where somebody said so.
  var reason: TextReference?

  init(writer: any StoreWriter, memory: WorldMemory, at: Instant, actor: Actor) {
    self.writer = writer
    self.memory = memory
    self.at = at
    self.actor = actor
  }

  func conductor() throws -> Conductor {
    Conductor(world: try World(writer, memory: memory), at: at, actor: actor)
  }

  /// What ships with Vekha is stored at first use; later only a loaded file changes it.
  mutating func store(shipped: ShippedDefinitions, beside reading: DefinitionsReading) throws {
    let kinds = Set(StoredSource.Kind.allCases)
    let known = Set(try writer.currentVersions(kinds).map { [$0.kind.rawValue, $0.id] })
    let own = Set(reading.sources.map { [$0.kind.rawValue, $0.id] })
    for source in shipped.reading.sources.compactMap(StoredSource.init)
    where !known.union(own).contains([source.kind.rawValue, source.id]) {
      try writer.save(source, at: at)
    }
  }

  mutating func store(_ sources: [DefinitionSource]) throws {
    let current = Dictionary(
      try writer.currentVersions(Set(StoredSource.Kind.allCases)).map {
        ([$0.kind.rawValue, $0.id], $0.version)
      }, uniquingKeysWith: { first, _ in first })
    for source in sources.compactMap(StoredSource.init) {
      let earlier = current[[source.kind.rawValue, source.id]]
      let change: LoadReport.SourceChange =
        earlier == nil ? .added : earlier == source.version ? .same : .changed
      report.sources.append(.init(kind: source.kind, id: source.id, change: change))
      guard change != .same else { continue }
      try writer.save(source, at: at)
      if let earlier { note(replaced: source, version: earlier) }
    }
  }

  private mutating func note(replaced source: StoredSource, version: String) {
    switch source.kind {
    case .roadmap, .workflow:
      replaced.append(DefinitionReference(id: source.id, version: version))
    case .calendar, .reminders:
      hasNewCalendarOrPolicy = true
    }
  }

  mutating func store(_ draft: DirectoryDraft?) throws {
    guard let draft else { return }
    let revision = try writer.directoryRevision()
    let before = try writer.directory()
    try writer.save(draft, at: at)
    guard try writer.directoryRevision() != revision else { return }
    report.directory = DirectoryChange(
      draft.id, from: before, to: try writer.directory())
  }
}

extension StoredSource {
  /// The stored form of a loaded source; a directory has none, since it becomes rows.
  init?(_ source: DefinitionSource) {
    guard let kind = Kind(rawValue: source.kind.rawValue) else { return nil }
    self.init(kind: kind, id: source.id, version: source.version, text: source.text)
  }
}
