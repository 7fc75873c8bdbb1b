import VekhaCore
package import VekhaYAML

extension DefinitionsReader {
  /// The reader as Vekha uses it: versions are SHA-256, zones are the system's, tables lie on disk.
  package static func vekha(known: KnownDefinitions) -> DefinitionsReader {
    DefinitionsReader(
      known: known, hash: { SHA256.hex($0) }, isKnownZone: Zones.isKnown,
      table: DefinitionFiles.table)
  }
}

extension KnownDefinitions {
  /// What files may refer to where nothing has been loaded: what is shipped.
  package init(shipped: ShippedDefinitions) {
    let shipped = shipped.reading
    self.init(
      workflows: Set(shipped.definitions.map(\.id)),
      policies: Dictionary(
        shipped.policies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      calendars: Dictionary(
        shipped.calendars.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  /// What files may refer to without defining it: the stored definitions and directory, and what is shipped.
  package init(_ world: World, shipped: ShippedDefinitions) throws {
    self.init(shipped: shipped)
    directories = try world.knownDirectories()
    for definition in try world.currentDefinitions() {
      switch definition.kind {
      case .workflow: workflows.insert(definition.id)
      case .roadmap: roadmaps[definition.id] = definition.organisation
      }
    }
    for policy in try world.current([.reminders]).compactMap(\.policy) {
      policies[policy.id] = policy
    }
    for calendar in try world.current([.calendar]).compactMap(\.calendar) {
      calendars[calendar.id] = calendar
    }
  }
}

extension World {
  fileprivate func knownDirectories() throws -> [KnownDirectory] {
    let present = try reader.directory().people.values.filter { !$0.hasLeft }
    return try reader.directoryHeaders().map { header in
      KnownDirectory(
        id: header.id, roles: Set(header.roles.keys),
        organisations: header.organisations,
        people: Set(present.map(\.id)),
        heldRoles: Set(present.flatMap(\.tenures).map(\.role.rawValue)))
    }
  }
}
