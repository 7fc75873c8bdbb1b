/// A line of text that somebody pasted: blank, words, or cells parted by tabs.
struct PastedLine {
  /// The cells between the tabs or bars; a line without them is one cell.
  let cells: [String]
  /// Whether bars part the cells.
  let isDrawn: Bool

  init(_ line: some StringProtocol) {
    let plain = line.contains("<") ? Self.withoutTags(String(line)) : String(line)
    let words = plain.replacing("**", with: "")
    let drawn = Self.drawnCells(of: words)
    isDrawn = drawn != nil
    cells =
      drawn
      ?? words.split(separator: "\t", maxSplits: 255, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
  }

  var isBlank: Bool { cells.allSatisfy(\.isEmpty) && !isLoneTab }
  /// An empty cell on a line of its own.
  private var isLoneTab: Bool { cells.count == 2 }
  var hasTabs: Bool { cells.count > 1 && !isDrawn }
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

  /// A rule of a drawn table: «|---|:--:|», «+----+-----+», «├────┼────┤».
  var isDrawnRule: Bool {
    let signs = cells.joined(separator: isDrawn ? "|" : "").filter { !$0.isWhitespace }
    let isMarked = isDrawn || signs.contains { "+|┌├└┬┼┴╔╠╚".contains($0) }
    return isMarked && signs.contains { "-=─═━".contains($0) }
      && signs.allSatisfy { "-–—=_:|+┌┬┐├┼┤└┴┘─═━│╔╦╗╠╬╣╚╩╝".contains($0) }
  }

  /// A heading of Markdown: «## Раздел 1».
  var isMarkdownHeading: Bool {
    words.hasPrefix("#") && words.drop { $0 == "#" }.first == " "
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
