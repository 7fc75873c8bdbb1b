/// The footnotes and endnotes of a Word document, by their ids.
struct WordNotes {
  private var texts: [String: String] = [:]

  init(footnotes: Markup?, endnotes: Markup?) {
    read(footnotes, "footnote")
    read(endnotes, "endnote")
  }

  private mutating func read(_ part: Markup?, _ kind: String) {
    for note in part?.all(kind) ?? [] where note["type"] == nil {
      guard let id = note["id"] else { continue }
      let lines = note.all("p").map { WordText($0).text }
      texts["\(kind)Reference \(id)"] = lines.joined(separator: "\n").inOneLine
    }
  }

  /// The notes that are called in an element, in their order.
  func texts(of element: Markup) -> [String] {
    guard !texts.isEmpty else { return [] }
    return element.elements.flatMap { child in
      let own = child["id"].flatMap { texts["\(child.name) \($0)"] }
      return [own].compactMap(\.self) + texts(of: child)
    }
  }
}
