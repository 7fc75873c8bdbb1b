package import VekhaCore

/// A change to one organisation, person or pair of the directory.
package enum DirectoryEdit: Hashable, Sendable {
  case organisation(Organisation)
  case person(PersonDraft)
  case pair(PairDraft)
}

/// Keeps the directory: changes it entry by entry and carries each change into the cases it concerns.
package struct Registrar: Sendable {
  let store: any Store
  let memory: WorldMemory

  package init(store: any Store, memory: WorldMemory) {
    self.store = store
    self.memory = memory
  }

  /// Makes the changes in one transaction; cases open, get other members or close as the directory now says.
  @discardableResult
  package func apply(
    _ edits: [DirectoryEdit], by actor: Actor, at moment: Moment, reason: SaltedText? = nil
  ) async throws -> LoadReport {
    try await store.write { [memory] writer in
      let at = try moment.instant(in: writer)
      let memory = memory.apart()
      var loading = Loading(writer: writer, memory: memory, at: at, actor: actor)
      try Keepers(directory: World(writer, memory: memory).directory).require(actor, for: edits)
      if let reason { try writer.save(reason) }
      loading.reason = reason?.reference
      try loading.store(edits.map { try $0.checked(in: writer) })
      try loading.openCases()
      try loading.refreshCases()
      return loading.report
    }
  }
}

extension Loading {
  fileprivate mutating func store(_ edits: [DirectoryEdit]) throws {
    let before = try writer.directory()
    for edit in edits { try store(edit, in: before) }
    let after = try writer.directory()
    let id = try writer.directoryHeaders().first?.id ?? ""
    report.directory = DirectoryChange(id, from: before, to: after)
  }

  private func store(_ edit: DirectoryEdit, in directory: any Directory) throws {
    switch edit {
    case .organisation(let organisation):
      for above in [organisation.parent, organisation.coordinates].compactMap(\.self) {
        try require(above, in: directory)
      }
      try writer.save(organisation)
    case .person(let person):
      for place in [person.organisation] + person.tenures.map(\.organisation) {
        try require(place, in: directory)
      }
      try writer.save(person)
    case .pair(let pair):
      try require(pair.organisation, in: directory)
      for id in pair.mentors + pair.mentees + (pair.curator.map { [$0] } ?? [])
      where directory.person(id)?.hasLeft != false {
        throw UnknownName.person(id)
      }
      try writer.save(pair)
    }
  }

  private func require(_ organisation: String, in directory: any Directory) throws {
    guard directory.organisation(organisation) != nil else {
      throw UnknownName.organisation(organisation)
    }
  }
}
