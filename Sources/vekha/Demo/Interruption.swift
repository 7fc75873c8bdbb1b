import Dispatch
import Foundation

/// Cleans up when the visitor leaves by Ctrl-C, for as long as it is kept.
struct Interruption {
  private let source: any DispatchSourceSignal

  init(_ cleanUp: @escaping @Sendable () -> Void) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      cleanUp()
      Foundation.exit(128 + SIGINT)
    }
    source.resume()
  }

  /// Ctrl-C is again what it was before.
  func end() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
