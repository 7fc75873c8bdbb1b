/// What a document says, its looks left aside: paragraphs and tables in their order.
package struct Document: Hashable, Sendable {
  package enum Block: Hashable, Sendable {
    case paragraph(Paragraph)
    case table(Table)
  }

  package var blocks: [Block]
  /// The roadmap that the document was printed from, where it brought one along.
  package var memory: RoadmapMemory?

  package init(blocks: [Block] = [], memory: RoadmapMemory? = nil) {
    self.blocks = blocks
    self.memory = memory
  }

  /// The tables that stand in the document itself, not inside of one another.
  package var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}

extension Document.Block {
  /// The words of a paragraph, or of all cells of a table.
  var lines: [String] {
    switch self {
    case .paragraph(let paragraph): [paragraph.text]
    case .table(let table): table.rows.flatMap(\.cells).flatMap(\.lines)
    }
  }
}

extension [Document.Block] {
  /// What stands at the edges of many pages, as paragraphs: each line with words in it once.
  var pageEdges: [Document.Block] {
    var seen: Set<String> = []
    return flatMap(\.lines)
      .filter { $0.contains(where: \.isLetter) && seen.insert($0).inserted }
      .map { .paragraph(Paragraph($0)) }
  }
}

/// A paragraph outside of tables; the number that a list gives it stands before its words.
package struct Paragraph: Hashable, Sendable {
  package var text: String
  /// Whether the document itself marks it as a heading.
  package var isHeading: Bool

  package init(_ text: String, isHeading: Bool = false) {
    self.text = text
    self.isHeading = isHeading
  }
}
