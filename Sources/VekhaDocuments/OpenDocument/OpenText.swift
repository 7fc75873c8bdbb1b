/// The words of one paragraph of an OpenDocument file.
struct OpenText {
  private(set) var text = ""
  private(set) var footnotes: [String] = []
  /// Text boxes that hang on the paragraph.
  private(set) var boxes: [Markup] = []

  private let hidden: Set<String>

  /// Reads a paragraph but for words in styles that are not shown.
  init(_ paragraph: Markup, hidden: Set<String> = []) {
    self.hidden = hidden
    if !hidden.contains(paragraph["style-name"] ?? "") { take(paragraph) }
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
    case "ruby-text", "hidden-text": break
    case "span" where hidden.contains(child["style-name"] ?? ""): break
    default: take(child)
    }
  }
}

extension String {
  /// Line breaks of the file's own layout, which are no line breaks of the text.
  fileprivate var inSpaces: String { String(map { $0.isNewline ? " " : $0 }) }
}
