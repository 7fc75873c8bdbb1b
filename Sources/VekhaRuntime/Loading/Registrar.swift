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
    for edit in edits { try store(edit) }
    let after = try writer.directory()
    let id = try writer.directoryHeaders().first?.id ?? ""
    report.directory = DirectoryChange(id, from: before, to: after)
  }

  /// An entry may name what the edits before it have entered.
  private func store(_ edit: DirectoryEdit) throws {
    switch edit {
    case .organisation(let organisation):
      let above = [organisation.parent, organisation.coordinates].compactMap(\.self)
      try above.forEach(require(organisation:))
      try writer.save(organisation)
    case .person(let person):
      let places = [person.organisation] + person.tenures.map(\.organisation)
      try places.forEach(require(organisation:))
      try writer.save(person)
    case .pair(let pair):
      try require(organisation: pair.organisation)
      let people = pair.mentors + pair.mentees + (pair.curator.map { [$0] } ?? [])
      try people.forEach(require(person:))
      try writer.save(pair)
    }
  }

  private func require(organisation id: String) throws {
    guard try writer.organisation(id) != nil else { throw UnknownName.organisation(id) }
  }

  private func require(person id: String) throws {
    guard let key = try writer.key(ofPerson: id), try writer.person(key)?.hasLeft == false else {
      throw UnknownName.person(id)
    }
  }
}
