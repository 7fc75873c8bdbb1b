import Foundation

extension Output {
  /// Asks on the same line on which the answer is written.
  static func prompt(_ question: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data((question + " ").utf8))
  }
}
