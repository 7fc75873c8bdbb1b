import Testing

/// One manner of the house that every Swift file is held to.
struct Manner: Sendable, CustomTestStringConvertible {
  let name: String
  let findings: @Sendable (SourceFile) -> [Finding]

  var testDescription: String { name }

  static let all = [length, names, paths, words, access, seams, sentences]

  static func named(_ name: String) -> Manner? { all.first { $0.name == name } }

  init(_ name: String, findings: @escaping @Sendable (SourceFile) -> [Finding]) {
    self.name = name
    self.findings = findings
  }

  /// Makes a manner that looks at one line at a time and objects in a sentence, or not at all.
  init(_ name: String, eachLine objection: @escaping @Sendable (String) -> String?) {
    self.init(name) { file in
      file.lines.enumerated().compactMap { index, line in
        objection(line).map { file.finding(index + 1, $0) }
      }
    }
  }
}
