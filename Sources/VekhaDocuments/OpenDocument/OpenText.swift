/// The words of one paragraph of an OpenDocument file.
struct OpenText {
  private(set) var text = ""
  private(set) var footnotes: [String] = []
  /// Text boxes that hang on the paragraph.
  private(set) var boxes: [Markup] = []

  init(_ paragraph: Markup) {
    take(paragraph)
  }

  private mutating func take(_ element: Markup) {
    for node in element.nodes {
      switch node {
      case .text(let piece): text += piece.contains(where: \.isNewline) ? piece.inSpaces : piece
      case .element(let child): take(inside: child)
      }
    }
  }

  private mutating func take(inside child: Markup) {
    switch child.name {
    case "s": text += " "
    case "tab": text += "\t"
    case "line-break": text += "\n"
    case "note": footnotes.append((child.first("note-body")?.text ?? "").inOneLine)
    case "frame", "text-box", "custom-shape", "rect": boxes.append(child)
    case "ruby-text": break
    default: take(child)
    }
  }
}

extension String {
  /// Line breaks of the file's own layout, which are no line breaks of the text.
  fileprivate var inSpaces: String { String(map { $0.isNewline ? " " : $0 }) }
}
