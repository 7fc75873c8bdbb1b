import Foundation
import Synchronization

/// `vekha run` as a process of its own, with what it has said so far.
final class DaemonProcess: Sendable {
  private let child: Child
  private let speech = Mutex(Speech())

  private struct Speech {
    var said = Data()
    var isOver = false
  }

  /// Starts the daemon; where a time is given, its clock begins there and goes on.
  init(of vekha: Vekha, at time: String? = nil) throws {
    let process = vekha.process(["run"] + (time.map { ["--now", $0] } ?? []))
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardError = output
    process.standardOutput = output
    child = try Child(process)
    try output.fileHandleForWriting.close()
    Bell.listen(to: output) { [weak self] piece in
      if piece.isEmpty { self?.child.wait() }
      self?.hear(piece)
    }
  }

  private func hear(_ piece: Data) {
    speech.withLock { speech in
      speech.said += piece
      speech.isOver = piece.isEmpty
    }
  }

  deinit { kill() }

  var said: String { speech.withLock { String(decoding: $0.said, as: UTF8.self) } }

  /// Whether it has ended and been heard to its last word.
  var isOver: Bool { speech.withLock(\.isOver) }

  /// How it ended: its exit code, or the signal that ended it; nil while it goes on.
  var status: Int32? { child.status }

  /// Asks the daemon to stop once it is up, and returns its exit code; nil where it does not heed.
  func stop() async throws -> Int32? {
    guard try await eventually({ said.contains("started") || isOver }) else { return nil }
    child.signal(SIGTERM)
    return try await eventually { isOver } ? status : nil
  }

  /// Ends the daemon without a chance to say goodbye.
  func kill() {
    child.signal(SIGKILL)
    child.wait()
  }
}

/// Waits for something to become so; false when the test's time limit came first.
func eventually(_ isSo: () throws -> Bool) async throws -> Bool {
  try await Bell.wait(until: isSo)
}
