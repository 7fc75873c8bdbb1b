import CFloor
import Foundation
import VekhaCore
import VekhaRuntime
import VekhaStore

/// How long after the due moment the released daemon has committed what it brings.
struct Lateness: Figure {
  static let name = "lateness"
  static let title = "Lateness"
  static let about = """
    How much later than its moment a sleeping daemon begins with a case.
    """
  private static let pause: Int64 = 2

  func lines(in workshop: Workshop) async throws -> [Line] {
    guard let before = workshop.witness.syncs else { return [] }
    let folder = try await workshop.towns.copy(
      cases: workshop.sizes.tiny, to: workshop.disk.folder, named: "lateness")
    let count = Int64(workshop.isQuick ? 2 : 30)
    let first = Int64(floor_wall_clock() / 1_000_000_000) + 4
    let moments = (0..<count).map { first + $0 * Self.pause }
    try plan(moments, at: folder + "/vekha.sqlite")
    let vekha = Program(path: workshop.vekha.path, environment: workshop.witness.environment)
    let daemon = try vekha.start(["run", "--data", folder])
    defer { daemon.stop() }
    try await Task.sleep(for: .seconds(Int64(6) + count * Self.pause))
    let times = workshop.witness.syncTimes(since: before)
    let late = moments.compactMap { moment in
      times.first { $0 >= UInt64(moment) * 1_000_000_000 }
        .map { Double($0 - UInt64(moment) * 1_000_000_000) / 1e9 }
    }
    guard late.count == moments.count else { throw RawFailure(words: "a wake-up was missed") }
    return [
      Line(
        figure: "lateness of wake-ups, p99 of \(count)", place: workshop.disk.name,
        measured: "\(late.quantile(0.99).time), median \(late.median.time)", goal: "≤ 50 ms",
        isMet: late.quantile(0.99) <= 0.05)
    ]
  }

  /// Sets one case to each moment and lets the others sleep for ever.
  private func plan(_ moments: [Int64], at path: String) throws {
    let database = try RawDatabase(path: path)
    try database.execute("UPDATE caseState SET wakeAt = NULL")
    for (number, moment) in moments.enumerated() {
      try database.execute(
        "UPDATE caseState SET wakeAt = \(moment) WHERE id = 'far-\(padded(number + 1, to: 3))/\(District.school(1))'"
      )
    }
  }
}
