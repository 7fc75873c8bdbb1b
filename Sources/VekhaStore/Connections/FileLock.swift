import Foundation
import VekhaRuntime

/// A lock on a file, which the system takes back from a process that ends, however it ends.
final class FileLock: DeliveryClaim {
  private let descriptor: Int32

  /// Returns nil where somebody else holds the lock for longer than the caller has patience.
  init?(path: String, patience: Duration = .zero) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreFailure.cannotWrite(path) }
    let end = ContinuousClock.now + patience
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EINTR || ContinuousClock.now < end else {
        close(file)
        return nil
      }
      usleep(Self.pause)
    }
    descriptor = file
  }

  /// Microseconds between two tries; the system can wait for a lock, though not for a time.
  private static let pause: UInt32 = 5000

  func release() {
    flock(descriptor, LOCK_UN)
  }

  deinit {
    close(descriptor)
  }
}
