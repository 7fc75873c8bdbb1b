import Foundation
import Testing

/// What real faults do to the program itself: a short form of each, and a long one by `make torture`.
@Suite(.serialized, .timeLimit(.minutes(60))) enum Torture {
  private static let environment = ProcessInfo.processInfo.environment

  private static let isLong = environment["VEKHA_TORTURE"] == "long"

  /// Where chance begins; the same seed picks the same moments again.
  static let seed = environment["VEKHA_SEED"].flatMap(UInt64.init) ?? 1

  /// How often something is done, in the tests and by `make torture`.
  static func times(_ short: Int, long: Int) -> Int { isLong ? long : short }

  /// Some of the numbers up to a last one, evenly spread; all of them where they are few or the form is long.
  static func some(of last: Int, atMost short: Int) -> [Int] {
    guard last > 0 else { return [] }
    let step = isLong ? 1 : max(1, last / short)
    let offset = Int(seed % UInt64(step))
    return Array(stride(from: 1 + offset, through: last, by: step))
  }

  /// Says what has been done, for whoever reads along.
  static func report(_ sentence: String) {
    print("torture, seed \(seed): \(sentence)")
  }
}
