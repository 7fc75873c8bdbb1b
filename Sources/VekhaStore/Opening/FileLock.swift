import Foundation
import VekhaRuntime

/// A lock on a file, which the system takes back from a process that ends, however it ends.
final class FileLock: DeliveryClaim {
  private let descriptor: Int32

  /// Returns nil where somebody else holds the lock and the caller does not want to wait.
  init?(path: String, isWaiting: Bool = false) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreFailure.cannotWrite(path) }
    guard flock(descriptor, isWaiting ? LOCK_EX : LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  func release() {
    flock(descriptor, LOCK_UN)
  }

  deinit {
    close(descriptor)
  }
}
