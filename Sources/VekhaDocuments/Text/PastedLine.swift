/// A line of text that somebody pasted: blank, words, or cells parted by tabs.
struct PastedLine {
  /// The cells between the tabs; a line without tabs is one cell.
  let cells: [String]

  init(_ line: some StringProtocol) {
    let plain = line.contains("<") ? Self.withoutTags(String(line)) : String(line)
    cells = plain.replacing("**", with: "").split(
      separator: "\t", maxSplits: 255, omittingEmptySubsequences: false
    )
    .map { String($0).trimmed }
  }

  var isBlank: Bool { cells.allSatisfy(\.isEmpty) && !isLoneTab }
  /// An empty cell on a line of its own.
  private var isLoneTab: Bool { cells.count == 2 }
  var hasTabs: Bool { cells.count > 1 }
  var words: String { cells.joined(separator: " ").trimmed }

  /// Whether the line is one cell of a table that has every cell on a line of its own.
  var isLoneCell: Bool {
    cells.count > 1 && cells[0].isEmpty && cells.dropFirst(2).allSatisfy(\.isEmpty)
      && cells.count <= 3
  }

  /// The line that some programs draw under a table's heading.
  var isRule: Bool {
    let signs = cells.joined()
    return signs.count >= 3 && signs.allSatisfy { "-–—=_:|+".contains($0) }
  }

  /// Drops what is left of a web page, `<li>` and its like.
  private static func withoutTags(_ line: String) -> String {
    var text = ""
    var rest = line[...]
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      rest = rest[start...]
      guard let end = tagEnd(rest) else {
        text.append("<")
        rest = rest.dropFirst()
        continue
      }
      text += " "
      rest = rest[end...].dropFirst()
    }
    return text + rest
  }

  /// Where a tag ends that begins the text; nil where no tag begins there.
  private static func tagEnd(_ text: Substring) -> Substring.Index? {
    let name = text.dropFirst().drop { $0 == "/" }
    guard let first = name.first, first.isASCII, first.isLetter else { return nil }
    return text.prefix(300).firstIndex(of: ">")
  }
}
