/// A Word document: its body with the numbers and footnotes that other parts give it.
struct WordDocument {
  private let main: Markup
  private let styles: WordStyles
  private let lists: WordLists
  private let notes: WordNotes
  private let memory: RoadmapMemory?

  init(_ parts: OfficeParts) {
    main = parts.main
    styles = WordStyles(parts.part("styles"))
    lists = WordLists(parts.part("numbering"), styles: styles)
    notes = WordNotes(footnotes: parts.part("footnotes"), endnotes: parts.part("endnotes"))
    memory = parts.parts("customXml").lazy.compactMap(RoadmapMemory.init).first
  }

  func document() throws(DocumentRefusal) -> Document {
    guard let body = main.first("body") else { throw .damaged }
    var reader = WordBody(styles: styles, lists: lists, notes: notes)
    return Document(blocks: reader.blocks(in: body), memory: memory)
  }
}
