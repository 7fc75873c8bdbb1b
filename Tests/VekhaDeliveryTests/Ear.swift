import Foundation

/// Hears what another process says, on a thread of its own until the process has nothing more to say.
enum Ear {
  /// Passes on every piece as it comes, and an empty one at the end.
  static func listen(to file: FileHandle, _ take: @escaping @Sendable (Data) -> Void) {
    Thread.detachNewThread {
      while true {
        let piece = file.availableData
        take(piece)
        if piece.isEmpty { return }
      }
    }
  }
}
