import Testing

/// One thing that does not fit the house: where it is, and what would do instead.
struct Finding: Equatable, CustomStringConvertible {
  let path: String
  let line: Int
  let sentence: String

  var description: String { "\(path):\(line): \(sentence)" }

  var location: SourceLocation {
    SourceLocation(fileID: "vekha/\(path)", filePath: path, line: line, column: 1)
  }
}

extension [Finding] {
  /// Makes each finding an issue of the running test, at the finding's own place.
  func report() {
    for finding in self { Issue.record("\(finding)", sourceLocation: finding.location) }
  }
}
