import Foundation

/// One document of the house, and what it points at.
struct Paper: Sendable {
  let path: String
  let text: String

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The links to other files, each with the line it stands in, counted from 1.
  var links: [(line: Int, target: String)] {
    numbered { line in
      line.matches(of: #/\]\(([^)\s]+)\)/#).map { String($0.1) }
        .filter { !$0.contains("://") && !$0.hasPrefix("#") && !$0.hasPrefix("mailto:") }
    }
  }

  /// The goals of `make` that are spoken of in code, each with its line.
  var goals: [(line: Int, target: String)] {
    numbered { line in
      line.matches(of: #/(?:^|`)make ([a-z][a-z-]*)/#).map { String($0.1) }
    }
  }

  /// The tests that are named in code behind a link to their file, each with its line.
  var namedTests: [(line: Int, target: NamedTest)] {
    numbered { line in
      line.matches(of: #/\]\(\.\./(Tests/[^)]+\.swift)\) `([^`]+)`/#)
        .map { NamedTest(path: String($0.1), sentence: String($0.2)) }
    }
  }

  /// A test by its file and its sentence.
  struct NamedTest {
    let path: String
    let sentence: String
  }

  /// The lines of the fenced blocks in one language.
  func blocks(of language: String) -> [[Substring]] {
    text.components(separatedBy: "\n```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
      .map { block in block.split(separator: "\n").map { Substring($0) } }
  }

  private func numbered<Target>(
    _ read: (Substring) -> [Target]
  ) -> [(line: Int, target: Target)] {
    lines.enumerated().flatMap { index, line in read(line).map { (index + 1, $0) } }
  }
}
