import Foundation
import VekhaCore
import VekhaRuntime

/// The parties that an installation knows: those of its loaded roadmaps, then its directory's organisations.
struct KnownParties {
  let options: OfficeOptions

  /// What is in the database, where there is one; to read a document none is made.
  var parties: [Party] {
    get async throws {
      guard FileManager.default.fileExists(atPath: try options.place.database) else { return [] }
      return try await options.open().read { world in
        let roadmaps = try world.currentDefinitions().filter { $0.kind == .roadmap }
        let organisations = try world.reader.directoryHeaders().flatMap(\.organisations)
        var seen: Set<String> = []
        return (roadmaps.flatMap(\.parties) + organisations.filter { !$0.isClosed }.map(Party.init))
          .filter { seen.insert($0.key).inserted }
      }
    }
  }
}

extension KnownParties {
  /// The organisations of the directories that are loaded.
  var organisations: [Organisation] {
    get async throws {
      guard FileManager.default.fileExists(atPath: try options.place.database) else { return [] }
      return try await options.open().read {
        try $0.reader.directoryHeaders().flatMap(\.organisations)
      }
    }
  }
}

extension Party {
  /// An organisation under its own name, as a document may call it.
  fileprivate init(_ organisation: Organisation) {
    let role: Role =
      switch organisation.kind {
      case "authority": .head
      case "centre": .coordinator
      default: .curator
      }
    self.init(
      key: organisation.title, title: organisation.title, role: role,
      organisation: organisation.id)
  }
}
