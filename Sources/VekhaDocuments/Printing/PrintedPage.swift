/// The document's pages: paragraphs and tables in their order, on paper of one size.
struct PrintedPage {
  /// A4, in twentieths of a point, with two centimetres round it and one on the right.
  private enum Paper {
    static let (short, long) = (11_906, 16_838)
    static let (margin, right) = (1_134, 567)
  }

  let isLandscape: Bool
  private var body = ""
  /// What a reader of the document finds on it.
  private(set) var blocks: [Document.Block] = []

  init(isLandscape: Bool) {
    self.isLandscape = isLandscape
  }

  mutating func paragraph(_ words: String, style: String) {
    body += WordMarkup.paragraph(words, style: style)
    for line in words.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
      let isHeading = WordSheet.headings.contains(style)
      blocks.append(.paragraph(Paragraph(String(line).trimmed, isHeading: isHeading)))
    }
  }

  mutating func table(_ table: PrintedTable) {
    body += table.markup(width: width)
    blocks.append(.table(table.read))
  }

  /// The main part of the Word file.
  var markup: String {
    WordParts.declaration + "<w:document xmlns:w=\"\(WordParts.words)\"><w:body>" + body + section
      + "</w:body></w:document>"
  }

  /// What the margins leave of a line.
  private var width: Int {
    (isLandscape ? Paper.long : Paper.short) - Paper.margin - Paper.right
  }

  private var section: String {
    let (across, down) = isLandscape ? (Paper.long, Paper.short) : (Paper.short, Paper.long)
    let turn = isLandscape ? " w:orient=\"landscape\"" : ""
    return "<w:sectPr><w:pgSz w:w=\"\(across)\" w:h=\"\(down)\"\(turn)/>"
      + "<w:pgMar w:top=\"\(Paper.margin)\" w:right=\"\(Paper.right)\""
      + " w:bottom=\"\(Paper.margin)\" w:left=\"\(Paper.margin)\" w:header=\"425\" w:footer=\"425\" w:gutter=\"0\"/></w:sectPr>"
  }
}
