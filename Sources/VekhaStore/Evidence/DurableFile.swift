import Foundation
import VekhaRuntime

/// Files that are on the disk for good once a call returns, and readable by their owner alone.
enum DurableFile {
  static func write(_ content: Data, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(at: path) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do { try file.write(contentsOf: content) } catch { throw failure(at: path) }
  }

  /// Moves a finished file to its place and waits until the disk has both the bytes and the name.
  static func settle(_ draft: String, at path: String) throws {
    try synchronise(draft)
    guard rename(draft, path) == 0 else { throw failure(at: path) }
    try synchronise(URL(fileURLWithPath: path).deletingLastPathComponent().path)
  }

  /// Waits until the disk has a file or a folder.
  static func synchronise(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(at: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(at: path) }
  }

  private static func failure(at path: String) -> StoreFailure {
    errno == ENOSPC || errno == EDQUOT ? .diskFull : .cannotWrite(path)
  }
}

extension FileManager {
  /// Makes a folder that only its owner may enter, unless it is there.
  func createPrivateFolder(_ path: String) throws {
    do {
      try createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreFailure.cannotWrite(path)
    }
  }
}
