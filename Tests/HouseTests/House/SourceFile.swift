/// One Swift file and the place it stands at.
struct SourceFile: Sendable {
  /// The path from the root of the house: `Sources/VekhaCore/Case/Case.swift`.
  let path: String
  let lines: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The module, which is the folder directly below `Sources` or `Tests`.
  var module: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  /// The imports with their lines, counted from 1.
  var imports: [(line: Int, statement: ImportStatement)] {
    lines.enumerated().compactMap { index, line in
      ImportStatement(line).map { (index + 1, $0) }
    }
  }

  func finding(_ line: Int, _ sentence: String) -> Finding {
    Finding(path: path, line: line, sentence: sentence)
  }
}
