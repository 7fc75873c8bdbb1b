import Foundation
import Synchronization

/// `vekha run` as a process of its own, with what it has said so far.
final class DaemonProcess: Sendable {
  private let process: Process
  private let speech = Mutex(Speech())

  private struct Speech {
    var said = Data()
    var isOver = false
  }

  /// Starts the daemon; where a time is given, its clock begins there and goes on.
  init(of vekha: Vekha, at time: String? = nil) throws {
    process = vekha.process(["run"] + (time.map { ["--now", $0] } ?? []))
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardError = output
    process.standardOutput = output
    process.terminationHandler = { _ in Bell.ring() }
    Bell.listen(to: output) { [weak self] piece in
      self?.speech.withLock { speech in
        speech.said += piece
        speech.isOver = piece.isEmpty
      }
    }
    try process.run()
  }

  deinit { kill() }

  var said: String { speech.withLock { String(decoding: $0.said, as: UTF8.self) } }

  /// Whether it has ended and been heard to its last word.
  var isOver: Bool { !process.isRunning && speech.withLock(\.isOver) }

  /// How it ended, once it has: its exit code, or the signal that ended it.
  var status: Int32 { process.terminationStatus }

  /// Asks the daemon to stop once it is up, and returns its exit code; nil where it does not heed.
  func stop() async throws -> Int32? {
    guard try await eventually({ said.contains("started") || isOver }) else { return nil }
    process.terminate()
    return try await eventually { isOver } ? status : nil
  }

  /// Ends the daemon without a chance to say goodbye.
  func kill() {
    guard process.isRunning else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}

/// Waits for something to become so; false when the test's time limit came first.
func eventually(_ isSo: () throws -> Bool) async throws -> Bool {
  try await Bell.wait(until: isSo)
}
