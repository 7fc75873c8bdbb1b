package import Foundation

/// Hears what another process says, to the end, whatever signals come between.
///
/// Foundation's own reading ends with an error where a signal interrupts it.
package enum Ear {
  /// Passes on every piece as it comes, on a thread of its own, and an empty one at the end.
  package static func listen(to file: FileHandle, _ take: @escaping @Sendable (Data) -> Void) {
    Thread.detachNewThread {
      while true {
        let next = (try? piece(of: file)) ?? Data()
        take(next)
        if next.isEmpty { return }
      }
    }
  }

  /// What comes next, as soon as it comes; empty at the end.
  package static func piece(of file: FileHandle, most: Int = 65_536) throws -> Data {
    var bytes = [UInt8](repeating: 0, count: most)
    while true {
      let count = read(file.fileDescriptor, &bytes, most)
      if count >= 0 { return Data(bytes.prefix(count)) }
      guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }
  }

  /// The next line without its end; nothing behind it is taken.
  package static func line(of file: FileHandle) throws -> Data {
    var line = Data()
    while case let byte = try piece(of: file, most: 1), !byte.isEmpty, byte != Data([10]) {
      line += byte
    }
    return line
  }

  /// Everything up to the end.
  package static func all(of file: FileHandle) throws -> Data {
    var all = Data()
    while case let next = try piece(of: file), !next.isEmpty { all += next }
    return all
  }
}
