import Foundation
import Synchronization

/// A process started as a `Process` describes it, and waited for by the system's own means.
///
/// Of thousands of ends `Process` misses one now and then, and waits for it for ever.
final class Child: Sendable {
  private let id: pid_t
  private let end = Mutex<Int32?>(nil)

  /// Starts what is described; its three streams have to be files or pipes.
  init(_ process: Process) throws {
    let program = process.executableURL?.path ?? ""
    let words = [program] + (process.arguments ?? [])
    let environment = (process.environment ?? [:]).map { "\($0)=\($1)" }
    id = try Launch(in: process.currentDirectoryURL?.path ?? ".").start(
      words, environment,
      [process.standardInput, process.standardOutput, process.standardError].map(Self.descriptor))
  }

  private static func descriptor(of stream: Any?) -> Int32 {
    (stream as? FileHandle)?.fileDescriptor
      ?? (stream as? Pipe)?.fileHandleForWriting.fileDescriptor ?? -1
  }

  /// How it ended, once it has: its exit code, or the signal that ended it.
  var status: Int32? { end.withLock { $0 } }

  /// Waits for the end and says how it came.
  @discardableResult
  func wait() -> Int32 {
    var about = siginfo_t()
    while waitid(P_PID, id_t(id), &about, WEXITED | WNOWAIT) != 0, errno == EINTR {}
    return end.withLock { end in
      if let end { return end }
      var raw: Int32 = 0
      waitpid(id, &raw, 0)
      let status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : raw & 0x7F
      end = status
      return status
    }
  }

  /// Sends a signal, unless nobody is there any more.
  func signal(_ number: Int32) {
    end.withLock { if $0 == nil { kill(id, number) } }
  }
}

/// The system's way of starting a process with three streams and nothing else of ours.
private struct Launch {
  let folder: String
  /// More than the tests ever have open.
  private static let files: Int32 = 1024

  init(in folder: String) { self.folder = folder }

  func start(
    _ words: [String], _ environment: [String], _ streams: [Int32]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    for file in 3..<Self.files { posix_spawn_file_actions_addclose(&actions, file) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    heedSignals(&attributes)
    var id: pid_t = 0
    let (arguments, settings) = (
      (["env", "-C", folder] + words).map { strdup($0) }, environment.map { strdup($0) }
    )
    defer { for text in arguments + settings { free(text) } }
    let fault = posix_spawn(
      &id, "/usr/bin/env", &actions, &attributes, arguments + [nil], settings + [nil])
    guard fault == 0 else { throw POSIXError(POSIXErrorCode(rawValue: fault) ?? .EINVAL) }
    return id
  }

  /// What the tests' own process does about signals is no concern of the child's.
  private func heedSignals(_ attributes: inout posix_spawnattr_t) {
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }
}
