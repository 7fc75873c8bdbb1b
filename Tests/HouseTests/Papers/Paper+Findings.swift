import Foundation

extension Paper {
  /// Returns the links that lead to no file.
  func deadLinks(where exists: (String) -> Bool) -> [Finding] {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return links.compactMap { line, target in
      let file = target.split(separator: "#").first.map(String.init) ?? target
      let path = URL(filePath: "/\(folder)/\(file)").standardized.path.dropFirst()
      guard !exists(String(path)) else { return nil }
      return Finding(path: self.path, line: line, sentence: "the link leads to no file: \(target)")
    }
  }

  /// Returns the goals that the menu does not know.
  func unknownGoals(in makefile: String) -> [Finding] {
    let known = Set(
      makefile.split(separator: "\n").compactMap { $0.firstMatch(of: #/^([a-z-]+):/#)?.1 })
    return goals.filter { !known.contains(Substring($0.target)) }.map { line, goal in
      Finding(path: path, line: line, sentence: "the Makefile has no goal '\(goal)'")
    }
  }

  /// Returns the tests that are named and that their files do not have.
  func missingTests(in text: (String) throws -> String) rethrows -> [Finding] {
    try namedTests.filter { try !text($0.target.path).contains("`\($0.target.sentence)`") }
      .map { line, test in
        Finding(
          path: path, line: line, sentence: "\(test.path) has no test '\(test.sentence)'")
      }
  }

  /// Returns the lines of the YAML blocks that the shipped file does not have, in its order.
  func strayLines(from shipped: String) -> [Substring] {
    blocks(of: "yaml").flatMap { block in
      var rest = shipped.split(separator: "\n")[...]
      return block.filter { line in
        guard let place = rest.firstIndex(of: line) else { return true }
        rest = rest[(place + 1)...]
        return false
      }
    }
  }
}
