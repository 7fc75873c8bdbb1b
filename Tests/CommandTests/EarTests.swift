import Foundation
import Synchronization
import TestWorld
import Testing

/// What other processes say is heard whatever signals come while a test listens.
@Suite struct EarTests {
  private static let interruptions = 50
  private static let interrupted = Atomic(0)

  @Test func `a signal does not end the hearing`() throws {
    // Without SA_RESTART: the system itself does not go on with the read.
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      EarTests.interrupted.add(1, ordering: .relaxed)
    }
    sigaction(SIGUSR2, &action, nil)
    let pipe = Pipe()
    let ear = Hearing(pipe.fileHandleForReading)
    while Self.interrupted.load(ordering: .relaxed) < Self.interruptions { ear.interrupt() }
    try pipe.fileHandleForWriting.write(contentsOf: Data("Веха\nи дальше".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(ear.lines() == ["Веха", "и дальше"])
  }
}

/// A thread that hears two lines.
private final class Hearing: Sendable {
  private let thread = Mutex<pthread_t?>(nil)
  private let heard = Mutex<[String]>([])
  private let end = DispatchSemaphore(value: 0)

  init(_ file: FileHandle) {
    Thread.detachNewThread { [self] in
      Self.heedSignals()
      thread.withLock { $0 = pthread_self() }
      for _ in 1...2 {
        let line = (try? Ear.line(of: file)).map { String(decoding: $0, as: UTF8.self) }
        heard.withLock { $0.append(line ?? "nothing") }
      }
      end.signal()
    }
  }

  /// The thread was begun by one that lets no signal through.
  private static func heedSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGUSR2)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  func interrupt() {
    thread.withLock { _ = $0.map { pthread_kill($0, SIGUSR2) } }
    sched_yield()
  }

  func lines() -> [String] {
    end.wait()
    return heard.withLock(\.self)
  }
}
