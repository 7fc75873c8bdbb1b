import VekhaShipped
import VekhaSimulation
import VekhaStore
import VekhaYAML

extension Ground {
  /// The documents that ship with Vekha, and a new database in memory for every town.
  static var shipped: Ground {
    let order = Shipped.demo.filter { $0.path.hasPrefix("roadmaps/") }
      .map { SourceFile(path: $0.path, bytes: $0.bytes) }
    return Ground(
      shipped: Shipped.sources, order: order.first ?? SourceFile(path: "", bytes: [])
    ) { try SQLiteStore.inMemory() }
  }
}
