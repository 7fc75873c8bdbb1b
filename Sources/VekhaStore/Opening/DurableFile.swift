import Foundation
import VekhaRuntime

/// Files that are on the disk for good once a call returns.
enum DurableFile {
  /// Moves a finished file to its place and waits until the disk has both the bytes and the name.
  static func settle(_ draft: String, at path: String) throws {
    try synchronise(draft)
    guard rename(draft, path) == 0 else { throw StoreFailure.cannotWrite(path) }
    try synchronise(URL(fileURLWithPath: path).deletingLastPathComponent().path)
  }

  /// Waits until the disk has a file or a folder.
  static func synchronise(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreFailure.cannotWrite(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw errno == ENOSPC ? StoreFailure.diskFull : StoreFailure.cannotWrite(path)
    }
  }
}
