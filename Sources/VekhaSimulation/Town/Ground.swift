package import VekhaRuntime
package import VekhaYAML

/// What a town is built on, handed in from outside: the shipped documents and a store.
package struct Ground: Sendable {
  /// The calendar, the policy and the programmes that are known without being loaded.
  package var shipped: [SourceFile] {
    didSet { definitions = ShippedDefinitions(shipped) }
  }
  /// The same as they read, and what was read of any version: neither depends on a town.
  private(set) var definitions: ShippedDefinitions
  let sources = ParsedSources()
  /// The order by which towns live.
  package var order: SourceFile
  /// Opens a new, empty store.
  package var openStore: @Sendable () throws -> any Store

  package init(
    shipped: [SourceFile], order: SourceFile, openStore: @escaping @Sendable () throws -> any Store
  ) {
    self.shipped = shipped
    definitions = ShippedDefinitions(shipped)
    self.order = order
    self.openStore = openStore
  }
}
