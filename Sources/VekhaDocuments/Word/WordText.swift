/// The words of one paragraph: what was inserted is read, what was deleted, hidden or never typed is not.
struct WordText {
  private(set) var text = ""
  /// Text boxes that hang on the paragraph.
  private(set) var boxes: [Markup] = []

  private static let unread: Set = [
    "del", "moveFrom", "pPr", "delText", "instrText", "Fallback", "rPr", "tcPr",
  ]

  private let styles: WordStyles?

  init(_ paragraph: Markup, styles: WordStyles? = nil) {
    self.styles = styles
    if styles?.isHidden(paragraph.at("pPr", "pStyle")?["val"]) != true { take(paragraph) }
  }

  private mutating func take(_ element: Markup) {
    for child in element.elements where !Self.unread.contains(child.name) {
      switch child.name {
      case "t": text += child.text
      case "tab", "ptab": text += "\t"
      case "br", "cr": text += "\n"
      case "noBreakHyphen": text += "-"
      case "sym": text += ListSign.symbol(child["char"] ?? "")
      case "r" where isHidden(child), "sdt" where child.isPrompt: continue
      case "txbxContent": boxes.append(child)
      default: take(child)
      }
    }
  }

  private func isHidden(_ run: Markup) -> Bool {
    guard let properties = run.first("rPr") else { return false }
    return properties.hides ?? styles?.isHidden(properties.first("rStyle")?["val"]) ?? false
  }
}

extension Markup {
  /// What `w:vanish` says of a run or a style; nil where it says nothing.
  var hides: Bool? {
    first("vanish").map { !["0", "false", "off"].contains($0["val"] ?? "") }
  }

  /// Whether a field to be filled in still shows what to fill in, «Место для ввода даты».
  var isPrompt: Bool { at("sdtPr", "showingPlcHdr") != nil }
}
