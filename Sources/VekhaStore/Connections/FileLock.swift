import Foundation
import VekhaRuntime

/// A lock on a file, which the system takes back from a process that ends, however it ends.
final class FileLock: DeliveryClaim {
  private let descriptor: Int32

  /// Returns nil where somebody else holds the lock and the caller does not want to wait.
  init?(path: String, isWaiting: Bool = false) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreFailure.cannotWrite(path) }
    while flock(file, isWaiting ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
      guard errno == EINTR else {
        close(file)
        return nil
      }
    }
    descriptor = file
  }

  func release() {
    flock(descriptor, LOCK_UN)
  }

  deinit {
    close(descriptor)
  }
}
