package import Logging
import ServiceLifecycle
package import VekhaCore

/// The long-lived engine: wakes cases and delivers letters, and sleeps until the next thing is due.
package struct Daemon: Service {
  let store: any Store
  let timekeeper: Timekeeper
  let postman: Postman
  let time: any TimeSource
  let tally: Tally
  let heartbeat: (any Heartbeat)?
  let logger: Logger
  let beforeLongSleep: @Sendable () async -> Void

  package init(
    store: any Store, timekeeper: Timekeeper, postman: Postman, time: any TimeSource,
    tally: Tally = Tally(), heartbeat: (any Heartbeat)? = nil, logger: Logger,
    beforeLongSleep: @escaping @Sendable () async -> Void = {}
  ) {
    self.beforeLongSleep = beforeLongSleep
    self.heartbeat = heartbeat
    self.store = store
    self.timekeeper = timekeeper
    self.postman = postman
    self.time = time
    self.tally = tally
    self.logger = logger
  }

  /// Repeats passes until told to stop and then says what they did; a stop lets the letter in hand be sent.
  package func run() async throws {
    logger.info("started")
    var watchman = Watchman(
      store: store, memory: timekeeper.memory, tally: tally, heartbeat: heartbeat)
    while !Task.isShuttingDownGracefully && !Task.isCancelled {
      let seen = try? await store.changeCount()
      let next = await pass(&watchman)
      await cancelWhenGracefulShutdown { await sleep(until: next, unlessChangedFrom: seen) }
    }
    logger.info("stopped", metadata: tally.figures.done.metadata)
  }

  /// Seconds of rest that are worth letting go of what only work needs.
  private static let longSleep: Int64 = 60

  /// One pass of the engine and of delivery, and when the next is due; what fails is tried again in a minute.
  private func pass(_ watchman: inout Watchman) async -> Instant? {
    do {
      let pass = try await Pass(timekeeper: timekeeper, postman: postman).run(at: .clock(time.now))
      tally.passed(pass, at: time.now)
      report(pass)
      try await watchman.look(at: time.now, logger: logger)
      let next = try await store.read { try $0.nextMoment(paced: pass.round.paced) }
      return [next, watchman.nextAt].compactMap(\.self).min()
    } catch {
      tally.failed(at: time.now)
      logger.error("pass failed", metadata: ["error": "\(error)"])
      return time.now.adding(seconds: 60)
    }
  }

  private func report(_ pass: Pass.Outcome) {
    if !pass.isIdle { logger.info("pass", metadata: pass.metadata) }
    if let reason = pass.round.unreachable {
      logger.warning("letters wait", metadata: ["reason": "\(reason)"])
    }
  }

  /// Sleeps until the moment, unless another process changes something; the first second is slept in any case.
  private func sleep(until moment: Instant?, unlessChangedFrom seen: Int?) async {
    let earliest = time.now.adding(seconds: 1)
    var isRested = false
    guard await time.nap(until: earliest) else { return }
    while !Task.isCancelled {
      let changes = store.changes()
      if (try? await store.changeCount()) != seen { return }
      if let moment, moment <= time.now { return }
      if !isRested, isLong(until: moment) { await beforeLongSleep() }
      isRested = true
      await nap(until: moment, unless: changes)
    }
  }

  private func isLong(until moment: Instant?) -> Bool {
    moment.map { $0 >= time.now.adding(seconds: Self.longSleep) } ?? true
  }

  /// Waits until the moment or for some seconds, or until somebody has written and had a second for the commit.
  private func nap(until moment: Instant?, unless changes: AsyncStream<Void>?) async {
    guard let changes else {
      let look = time.now.adding(seconds: Self.blindSleep)
      _ = await time.nap(until: min(moment ?? look, look))
      return
    }
    await withTaskGroup { [time] group in
      group.addTask { _ = await time.nap(until: moment) }
      group.addTask {
        for await _ in changes {
          _ = await time.nap(until: time.now.adding(seconds: 1))
          return
        }
      }
      await group.next()
      group.cancelAll()
    }
  }

  /// Seconds after which a daemon looks for changes where nobody tells it of them.
  private static let blindSleep: Int64 = 5
}

/// The port to the machine's clock.
package protocol TimeSource: Sendable {
  var now: Instant { get }
  /// Waits for some seconds, or until the moment where that is sooner; false when cancellation cut the wait short.
  func nap(until moment: Instant?) async -> Bool
}
