import Foundation
import Testing

/// What an undisturbed process did, as `Tests/support/faults.c` counted it.
struct Counted {
  /// Calls that leave a trace outside the process, and among them writes to files.
  let traces: Int
  let writes: Int

  init(at path: String) throws {
    let numbers = try String(contentsOfFile: path, encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    try #require(numbers.count == 2)
    (traces, writes) = (numbers[0], numbers[1])
  }
}
