import Foundation

/// `vekha run` as a process of its own, with what it has said so far.
final class DaemonProcess {
  private let process: Process
  private let log: URL

  /// Starts the daemon; its clock begins at the given time and goes on from there.
  init(of vekha: Vekha, at time: String) throws {
    log = vekha.folder.appending(path: "daemon-\(UUID().uuidString).log")
    try Data().write(to: log)
    process = vekha.process(["run", "--now", time])
    process.standardInput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: log)
    process.standardOutput = process.standardError
    try process.run()
  }

  deinit { kill() }

  var said: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  /// Asks the daemon to stop once it is up, and returns its exit code; nil where it does not heed.
  func stop() async throws -> Int32? {
    guard try await eventually({ said.contains("started") }) else { return nil }
    process.terminate()
    return try await eventually { !process.isRunning } ? process.terminationStatus : nil
  }

  /// Ends the daemon without a chance to say goodbye.
  func kill() {
    guard process.isRunning else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}

/// Looks again and again until something is so; false when half a minute of looking was in vain.
///
/// Looks are counted and not seconds, since other tests may hold the threads for longer than that.
func eventually(_ isSo: () throws -> Bool) async throws -> Bool {
  for _ in 1...1500 {
    if try isSo() { return true }
    try await Task.sleep(for: .milliseconds(20))
  }
  return false
}
