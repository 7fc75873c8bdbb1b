import Foundation
import VekhaShipped
import VekhaSimulation
import VekhaStore
import VekhaYAML

extension Ground {
  /// The documents that ship with Vekha, and a new database for every town.
  static var shipped: Ground {
    let order = Shipped.demo.filter { $0.path.hasPrefix("roadmaps/") }
      .map { SourceFile(path: $0.path, bytes: $0.bytes) }
    return Ground(
      shipped: Shipped.sources, order: order.first ?? SourceFile(path: "", bytes: [])
    ) {
      let folder = FileManager.default.temporaryDirectory.appending(path: "vekha-\(UUID())")
      return try SQLiteStore(path: folder.appending(path: "vekha.sqlite").path)
    }
  }
}
