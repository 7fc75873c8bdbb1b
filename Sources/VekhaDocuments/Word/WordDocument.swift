/// A Word document: its body with the numbers and footnotes that other parts give it.
struct WordDocument {
  private let main: Markup
  private let styles: WordStyles
  private let lists: WordLists
  private let notes: WordNotes
  private let memory: RoadmapMemory?
  private let headers: [Markup]
  private let footers: [Markup]

  init(_ parts: OfficeParts) {
    main = parts.main
    styles = WordStyles(parts.part("styles"))
    lists = WordLists(parts.part("numbering"), styles: styles)
    notes = WordNotes(footnotes: parts.part("footnotes"), endnotes: parts.part("endnotes"))
    headers = parts.parts("header")
    footers = parts.parts("footer")
    memory = parts.parts("customXml").lazy.compactMap(RoadmapMemory.init).first
  }

  func document() throws(DocumentRefusal) -> Document {
    guard let body = main.first("body") else { throw .damaged }
    var reader = WordBody(styles: styles, lists: lists, notes: notes)
    let blocks = reader.blocks(in: body)
    return Document(blocks: edges(headers) + blocks + edges(footers), memory: memory)
  }

  /// What stands at the pages' edges, where the number and the date of an order may be.
  private func edges(_ parts: [Markup]) -> [Document.Block] {
    var reader = WordBody(styles: styles, lists: lists, notes: notes)
    return parts.flatMap { reader.blocks(in: $0) }.pageEdges
  }
}
