import Foundation
import TestWorld

/// One thing that the world does to a program; `Tests/support/faults.c` does it.
enum Fault: CustomStringConvertible {
  /// Killed just before the call of this number that leaves a trace outside the process.
  case killAt(trace: Int)
  case killAfter(microseconds: Int)
  /// No room on the disk from this write on, for as long as the file exists, if one is named.
  case fullDisk(from: Int, while: String? = nil)
  /// A clock that shows a time now and goes faster from then on.
  case clock(TownClock)
  /// Nothing; what the program does is counted.
  case count(into: String)
  /// Nothing; what it writes to files is written down.
  case diary(at: String)

  var description: String {
    switch self {
    case .killAt(let trace): "killed at its trace \(trace)"
    case .killAfter(let microseconds): "killed after \(microseconds) µs"
    case .fullDisk(let write, _): "no room from its write \(write) on"
    case .clock(let clock): "a clock at \(clock.orders)"
    case .count, .diary: "undisturbed"
    }
  }

  fileprivate var orders: [String: String] {
    switch self {
    case .killAt(let trace): ["FAULT_KILL_AT": "\(trace)"]
    case .killAfter(let microseconds): ["FAULT_KILL_AFTER": "\(microseconds)"]
    case .fullDisk(let write, nil): ["FAULT_FULL_FROM": "\(write)"]
    case .fullDisk(let write, let path?):
      ["FAULT_FULL_FROM": "\(write)", "FAULT_FULL_WHILE": path]
    case .clock(let clock): ["FAULT_CLOCK": clock.orders]
    case .count(let path): ["FAULT_COUNT": path]
    case .diary(let path): ["FAULT_DIARY": path]
    }
  }

  /// The library is built once, by the compiler that came with Swift.
  private static let library = Result {
    let built = TestHouse.newFolder().appendingPathExtension("so").path
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments = [
      "clang", "-shared", "-fPIC", "-O1", "-o", built, TestHouse.support("faults.c"),
    ]
    try compiler.run()
    compiler.waitUntilExit()
    return built
  }

  fileprivate static func preloaded() throws -> String { try library.get() }
}

extension Vekha {
  /// The same program in a world with faults.
  func under(_ faults: Fault...) throws -> Vekha {
    var vekha = self
    vekha.environment["LD_PRELOAD"] = try Fault.preloaded()
    for fault in faults { vekha.environment.merge(fault.orders) { _, new in new } }
    return vekha
  }

  /// The same program at a copy of its data.
  func copy() throws -> Vekha {
    var copy = try Vekha()
    copy.environment = environment
    try FileManager.default.copyItem(at: data, to: copy.data)
    return copy
  }
}

extension Vekha.Run {
  /// Whether a signal ended it that nobody can heed.
  var isKilled: Bool { status == SIGKILL }

  /// Whether it ended as the contract wants: with a code and, where that is not 0, in two sentences.
  var isOrderly: Bool {
    let lines = complaint.split(separator: "\n")
    return status == 0
      || [1, 65, 66, 69, 73, 75].contains(status) && lines.count >= 2
        && lines.allSatisfy { !$0.contains("Error") && !$0.contains("SQLite") }
  }
}
