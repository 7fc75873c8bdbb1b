@preconcurrency import Dispatch
import Foundation

/// A folder in which every write to a file is heard of, whoever makes it.
enum FolderWatch {
  /// Speaks once for all that has been written since it was last heard; nil where the system does not tell.
  ///
  /// It ends when nobody listens any more.
  static func changes(in folder: String) -> AsyncStream<Void>? {
    #if os(Linux)
      guard let descriptor = descriptor(watching: folder) else { return nil }
      let (stream, speaker) = AsyncStream.makeStream(
        of: Void.self, bufferingPolicy: .bufferingNewest(1))
      let source = DispatchSource.makeReadSource(fileDescriptor: descriptor)
      source.setEventHandler {
        drain(descriptor)
        speaker.yield()
      }
      source.setCancelHandler { close(descriptor) }
      speaker.onTermination = { _ in source.cancel() }
      source.activate()
      return stream
    #else
      return nil
    #endif
  }

  #if os(Linux)
    private static func descriptor(watching folder: String) -> CInt? {
      let descriptor = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      if inotify_add_watch(descriptor, folder, UInt32(IN_MODIFY)) >= 0 { return descriptor }
      close(descriptor)
      return nil
    }

    /// Takes what has happened off the list; that something has is enough to know.
    private static func drain(_ descriptor: CInt) {
      withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
        while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
      }
    }
  #endif
}
