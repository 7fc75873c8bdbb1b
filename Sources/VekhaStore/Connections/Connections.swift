import GRDB
import VekhaRuntime

/// The connections behind a store: one that writes, and whatever else its place needs.
protocol Connections: Sendable {
  /// Whether the database lies in a file, which others can damage.
  var hasFile: Bool { get }

  /// The log, where nobody's work is in it; a place without a log has none.
  var emptyLog: EmptyLog? { get }

  /// A connection from which a copy is made, while the others go on working.
  func readerForCopy() throws -> any DatabaseReader

  /// Reads from one snapshot.
  func read<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value

  /// Reads from one snapshot on the calling thread.
  func glance<Value>(_ work: (Database) throws -> Value) throws -> Value

  /// Hands the connection that writes over to the work when its turn comes; at once means on the calling thread.
  ///
  /// Throws where there is no such connection and none can be opened.
  func write(isAtOnce: Bool, _ work: @escaping @Sendable (Database) -> Void) throws

  /// A number that differs after anybody has committed.
  func changeCount() throws -> Int

  /// Speaks whenever somebody writes to the place; nil where the system does not tell.
  func changes() -> AsyncStream<Void>?

  /// Lets go of what can be read again, and brings the log home.
  func rest() throws

  /// The lock of the one who hands out letters; nil while another holds it.
  func claim() throws -> (any DeliveryClaim)?

  func close()
}
