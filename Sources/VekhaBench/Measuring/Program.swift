import CFloor
import Foundation

/// A program that is run from outside, as people and scripts run it.
struct Program {
  var path: String
  var environment: [String: String] = [:]

  /// How a run of it ended.
  struct End {
    var seconds: Double
    var status: Int32
  }

  /// Runs it to its end; a failure is thrown, since a failed run measures nothing.
  func run(_ arguments: [String]) throws -> End {
    let end = withC([path] + arguments, words) { floor_run_program($0, $1) }
    guard end.status == 0 else {
      throw RawFailure(words: "\(path) \(arguments.joined(separator: " ")): status \(end.status)")
    }
    return End(seconds: Double(end.ended - end.started) / 1e9, status: end.status)
  }

  /// Starts it and leaves it running.
  func start(_ arguments: [String]) throws -> Running {
    let started = floor_clock()
    let process = withC([path] + arguments, words) { floor_start_program($0, $1) }
    guard process > 0 else { throw RawFailure(words: "cannot start \(path)") }
    return Running(process: process, started: started)
  }

  private var words: [String] { environment.map { "\($0.key)=\($0.value)" } }

  private func withC<Value>(
    _ first: [String], _ second: [String],
    _ work: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) -> Value
  ) -> Value {
    let lists = [first, second].map { words in words.map { strdup($0) } }
    defer { lists.joined().forEach { free($0) } }
    let pointers = lists.map { words in words.map { UnsafePointer($0) } + [nil] }
    return pointers[0].withUnsafeBufferPointer { first in
      pointers[1].withUnsafeBufferPointer { second in
        guard let first = first.baseAddress, let second = second.baseAddress else {
          preconditionFailure("a list that ends in nil is not empty")
        }
        return work(first, second)
      }
    }
  }
}

/// A program that goes on until it is told to stop.
struct Running {
  let process: pid_t
  let started: UInt64

  func stop(_ signal: Int32 = SIGTERM) {
    kill(process, signal)
    _ = floor_await(process, started)
  }

  func waitForItsEnd() {
    _ = floor_await(process, started)
  }

  /// Bytes resident in memory now.
  var memory: Int64 {
    let lines = text("status").split(separator: "\n")
    let line = lines.first { $0.hasPrefix("VmRSS:") } ?? ""
    return (line.split(separator: " ").dropFirst().first.flatMap { Int64($0) } ?? 0) * 1024
  }

  /// Seconds of processor time used by each thread that there is.
  var processorTimes: [String: Double] {
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder + "task")) ?? []
    return Dictionary(uniqueKeysWithValues: threads.map { ($0, processorTime(ofThread: $0)) })
  }

  private func processorTime(ofThread thread: String) -> Double {
    let words = text("task/\(thread)/schedstat").split(separator: " ")
    return (words.first.flatMap { Double($0) } ?? 0) / 1e9
  }

  private var folder: String { "/proc/\(process)/" }

  private func text(_ name: String) -> String {
    (try? String(contentsOfFile: folder + name, encoding: .utf8)) ?? ""
  }
}
