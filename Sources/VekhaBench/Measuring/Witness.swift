import CFloor

/// The library that is loaded beside this program and its children and counts their waits for the disk.
final class Witness {
  private let sight: UnsafeMutablePointer<floor_sight>?
  private let library: String?
  private let path: String?

  /// - Parameter environment: what `make bench` says about the library and the file it writes to
  init(environment: [String: String]) {
    library = environment["LD_PRELOAD"]
    path = environment["VEKHA_BENCH_SIGHT"]
    sight = library == nil ? nil : path.flatMap { floor_look($0) }
  }

  /// How often this program and its children waited for the disk; nil where nobody counts.
  var syncs: Int? { sight.map { Int($0.pointee.syncs) } }

  /// Runs the work and returns how often it waited for the disk.
  func syncs(_ work: () async throws -> Void) async rethrows -> Int? {
    let before = syncs
    try await work()
    guard let before, let syncs else { return nil }
    return syncs - before
  }

  /// Runs a program and returns the most it had in memory, in bytes; nil where nobody looks.
  func peak(of program: Program, _ arguments: [String]) throws -> Double? {
    guard let sight else { return nil }
    var program = program
    program.environment = environment
    sight.pointee.peak = 0
    _ = try program.run(arguments)
    return Double(sight.pointee.peak)
  }

  /// When a watched child first asked about wake-ups, on the monotonic clock.
  var firstWakeQuery: UInt64? { sight.map(\.pointee.first_wake_query) }

  func forgetWakeQuery() {
    sight?.pointee.first_wake_query = 0
  }

  /// The wall-clock times of the waits for the disk since the given one, in nanoseconds.
  func syncTimes(since first: Int) -> [UInt64] {
    guard let sight, let syncs else { return [] }
    return withUnsafeBytes(of: &sight.pointee.sync_times) { times in
      let times = times.assumingMemoryBound(to: UInt64.self)
      return (max(first, syncs - times.count)..<max(first, syncs)).map { times[$0 % times.count] }
    }
  }

  /// What a child needs in its environment to be watched.
  var environment: [String: String] {
    guard let library, let path else { return [:] }
    return ["LD_PRELOAD": library, "VEKHA_BENCH_SIGHT": path]
  }
}
