import Synchronization

/// A piece of work for another thread that lets go of all it holds before anybody hears of its end.
///
/// The work may hold the store itself; were it let go of later, on a connection's own thread, the store would
/// have to close that connection from within.
final class Errand<Input, Value>: Sendable {
  private let work: Mutex<(@Sendable (Input) throws -> Value)?>

  init(_ work: @escaping @Sendable (Input) throws -> Value) {
    self.work = Mutex(work)
  }

  /// Does the work; a second time there is none left.
  func run(_ input: Input) throws -> Value {
    guard let work = work.withLock({ $0.take() }) else { throw CancellationError() }
    return try work(input)
  }
}
