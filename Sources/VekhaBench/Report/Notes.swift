/// Why goals are missed, in the words of whoever profiled the figures last.
///
/// They stand in a file of their own, since the page is made anew by every run: a heading of the second level says how
/// the lines of a figure begin, the words below it are put under the table where such a line misses its goal.
struct Notes {
  private struct Section {
    var figure: String
    var words: String
  }

  private let sections: [Section]

  /// What stands before the first such heading is meant for whoever writes the file.
  init(text: String) {
    sections = "\n\(text)".split(separator: "\n## ").dropFirst().map { part in
      let lines = part.split(separator: "\n", maxSplits: 1)
      return Section(
        figure: lines.first.map(String.init) ?? "",
        words: lines.dropFirst().joined().trimmingLineEnds)
    }
  }

  /// The words about the lines that miss their goals; a miss about which nothing is written is named too.
  func explanations(of lines: [Line]) -> [String] {
    var told: [String] = []
    for line in lines where line.isMet == false {
      let known = sections.first { line.fullName.hasPrefix($0.figure) }
      let item = "### \(known?.figure ?? line.fullName)\n\n\(known?.words ?? Self.silence)"
      if !told.contains(item) { told.append(item) }
    }
    return told
  }

  private static let silence = "Nobody has written yet why this goal is missed."
}

extension String {
  fileprivate var trimmingLineEnds: String {
    let rest = drop { $0 == "\n" }
    return String(rest.reversed().drop { $0 == "\n" }.reversed())
  }
}
