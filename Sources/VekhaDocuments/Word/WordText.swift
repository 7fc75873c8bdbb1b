/// The words of one paragraph: what was inserted is read, what was deleted or hidden in codes is not.
struct WordText {
  private(set) var text = ""
  /// Text boxes that hang on the paragraph.
  private(set) var boxes: [Markup] = []

  private static let unread: Set = [
    "del", "moveFrom", "pPr", "delText", "instrText", "Fallback", "rPr", "tcPr",
  ]

  init(_ paragraph: Markup) {
    take(paragraph)
  }

  private mutating func take(_ element: Markup) {
    for child in element.elements where !Self.unread.contains(child.name) {
      switch child.name {
      case "t": text += child.text
      case "tab", "ptab": text += "\t"
      case "br", "cr": text += "\n"
      case "noBreakHyphen": text += "-"
      case "sym": text += child["char"] == "F0B7" ? "•" : ""
      case "txbxContent": boxes.append(child)
      default: take(child)
      }
    }
  }
}
