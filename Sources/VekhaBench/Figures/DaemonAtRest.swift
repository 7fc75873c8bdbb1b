import CFloor
import Foundation
import VekhaCore
import VekhaRuntime
import VekhaStore

/// The released daemon from outside: how soon it is ready, what it holds in memory, what it uses at rest.
struct DaemonAtRest: Figure {
  static let name = "daemon"
  static let title = "The daemon from outside"
  static let about = """
    The released program: from its start to its first question about due cases, and what it \
    holds and uses while nothing is due.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    guard workshop.witness.syncs != nil else { return [] }
    let large = try await workshop.towns.folder(cases: workshop.sizes.large)
    let largest = try await workshop.towns.folder(cases: workshop.sizes.largest)
    var ready: [Double] = []
    for _ in 0..<workshop.repeated(9) {
      let daemon = try await Watched(at: large, in: workshop)
      ready.append(daemon.readyAfter)
      daemon.running.stop()
    }
    let quiet = try await rest(at: large, in: workshop)
    let more = try await rest(at: largest, in: workshop).memory
    let cases = workshop.sizes.large.grouped
    return [
      line("daemon ready, \(cases) cases", ready, atMost: 0.04),
      try await afterKill(in: workshop),
      Line(
        figure: "idle daemon: processor time",
        measured: "\((quiet.share * 100).written(digits: 4)) %",
        goal: "≤ 0.01 %", isMet: quiet.share <= 0.0001),
      Line(
        figure: "memory of the daemon, \(cases) cases", measured: quiet.memory.megabytes,
        goal: "≤ 38 MiB", isMet: quiet.memory <= 38 * 1_048_576),
      Line(
        figure: "memory of the daemon, \(workshop.sizes.largest.grouped) cases",
        measured: more.megabytes,
        ratio: "+\((more - quiet.memory).megabytes)", goal: "≤ +8 MiB",
        isMet: more - quiet.memory <= 8 * 1_048_576),
    ]
  }

  private func line(_ figure: String, _ times: [Double], atMost goal: Double) -> Line {
    Line(
      figure: figure, place: "disk",
      measured: "\(times.median.time), best \(times.quantile(0).time)", goal: "≤ \(goal.time)",
      isMet: times.median <= goal)
  }

  /// What it uses while nothing is due, once it has settled.
  private func rest(
    at folder: String, in workshop: Workshop
  ) async throws -> (share: Double, memory: Double) {
    let daemon = try await Watched(at: folder, in: workshop)
    defer { daemon.running.stop() }
    try await Task.sleep(for: .seconds(workshop.isQuick ? 1 : 3))
    let before = daemon.running.processorTimes
    let time = try await seconds { try await Task.sleep(for: .seconds(workshop.isQuick ? 1 : 20)) }
    // A thread that has ended takes its time with it, so each is compared with itself.
    let used = daemon.running.processorTimes.map { $1 - (before[$0] ?? 0) }.reduce(0, +)
    return (used / time, Double(daemon.running.memory))
  }

  /// Killed with a full log, so that the next to open the database has to bring it home.
  private func afterKill(in workshop: Workshop) async throws -> Line {
    let cases = workshop.sizes.large
    let folder = try await workshop.towns.copy(
      cases: cases, to: workshop.disk.folder, named: "killed")
    let ids = Transition.ids(cases: min(cases, 10_000))
    var times: [Double] = []
    for round in 0..<workshop.repeated(5) {
      let some = ids.dropFirst(round * 100).prefix(100).joined(separator: ",")
      let path = folder + "/vekha.sqlite"
      let started = try Program(path: "/proc/self/exe")
        .start(["--act", "scribble", "--path", path, "--ids", some])
      started.waitForItsEnd()
      let daemon = try await Watched(at: folder, in: workshop)
      times.append(daemon.readyAfter)
      daemon.running.stop()
    }
    return line("daemon ready after `kill -9`, \(cases.grouped) cases", times, atMost: 0.25)
  }
}

/// A daemon that was started on a quiet day and has asked its first question about wake-ups.
struct Watched {
  let running: Running
  /// Seconds from its start to that question.
  let readyAfter: Double

  init(at folder: String, in workshop: Workshop, now: Instant? = nil) async throws {
    let last = try await SQLiteStore(path: folder + "/vekha.sqlite")
      .read { try $0.lastRecordedAt() }
    let now = now ?? max(Workshop.quiet, last.map { $0.adding(seconds: 60) } ?? Workshop.quiet)
    workshop.witness.forgetWakeQuery()
    let vekha = Program(path: workshop.vekha.path, environment: workshop.witness.environment)
    running = try vekha.start(["run", "--data", folder, "--now", now.iso8601])
    var asked: UInt64 = 0
    for _ in 0..<2000 where asked == 0 {
      try await Task.sleep(for: .milliseconds(5))
      asked = workshop.witness.firstWakeQuery ?? 0
    }
    guard asked > 0 else {
      running.stop()
      throw RawFailure(words: "the daemon did not ask about wake-ups")
    }
    readyAfter = Double(asked - running.started) / 1e9
  }
}
