import VekhaCore
package import VekhaLanguage
import VekhaYAML

/// An entry that the directory does not take.
package struct DirectoryFault: Error, Hashable, Sendable {
  package var mistake: Mistake
}

extension DirectoryEdit {
  /// The entry as the directory takes it, held to the rules of its files.
  func checked(in reader: any StoreReader) throws -> DirectoryEdit {
    switch self {
    case .organisation(var organisation):
      try require(DirectoryEntry.mistake(in: &organisation, isKnownZone: Zones.isKnown))
      return .organisation(organisation)
    case .person(var person):
      try require(DirectoryEntry.mistake(in: &person, roles: try reader.knownRoles()))
      return .person(person)
    case .pair(var pair):
      try require(DirectoryEntry.mistake(in: &pair))
      return .pair(pair)
    }
  }

  private func require(_ mistake: Mistake?) throws {
    if let mistake { throw DirectoryFault(mistake: mistake) }
  }
}

extension StoreReader {
  fileprivate func knownRoles() throws -> Set<String> {
    let declared = try directoryHeaders().flatMap(\.roles.keys)
    return Set(Role.builtIn.map(\.rawValue) + declared)
  }
}
