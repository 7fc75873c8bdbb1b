package import VekhaRuntime
package import VekhaYAML

/// What a town is built on, handed in from outside: the shipped documents and a store.
package struct Ground: Sendable {
  /// The calendar, the policy and the programmes that are known without being loaded.
  package var shipped: [SourceFile]
  /// The order by which towns live.
  package var order: SourceFile
  /// Opens a new, empty store.
  package var openStore: @Sendable () throws -> any Store

  package init(
    shipped: [SourceFile], order: SourceFile, openStore: @escaping @Sendable () throws -> any Store
  ) {
    self.shipped = shipped
    self.order = order
    self.openStore = openStore
  }
}
