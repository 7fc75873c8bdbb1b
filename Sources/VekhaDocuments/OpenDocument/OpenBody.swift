/// Reads paragraphs, lists and tables of an OpenDocument file in their order.
struct OpenBody {
  var lists: OpenLists
  /// Whether rows go on to the right for ever, as a spreadsheet's do.
  let isSheet: Bool
  /// The styles of sheets that are not shown.
  let hiddenStyles: Set<String>
  /// The styles of words that are not shown.
  let hiddenWords: Set<String>
  /// How many more cells may come.
  var cellsLeft: Int

  /// Where in which list a paragraph stands.
  private struct ListPlace {
    let style: String
    let level: Int
  }

  private static let wrappers: Set = [
    "section", "index-body", "text-box", "frame", "custom-shape", "rect", "g", "user-index",
  ]

  mutating func blocks(in element: Markup) -> [Document.Block] {
    var blocks: [Document.Block] = []
    for child in element.elements {
      switch child.name {
      case "p", "h": blocks += paragraphs(child, label: nil)
      case "list": blocks += list(child, inside: nil)
      case "table" where hiddenStyles.contains(child["style-name"] ?? ""): continue
      case "table": blocks.append(.table(table(child)))
      case let name where Self.wrappers.contains(name): blocks += self.blocks(in: child)
      default: continue
      }
    }
    return blocks
  }

  /// The paragraph itself, then what stands in text boxes that hang on it.
  private mutating func paragraphs(_ element: Markup, label: String?) -> [Document.Block] {
    let words = OpenText(element, hidden: hiddenWords)
    let text = [label, words.text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    var blocks = text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
      .map { Document.Block.paragraph(Paragraph($0, isHeading: element.name == "h")) }
    for box in words.boxes { blocks += self.blocks(in: box) }
    return blocks
  }

  private mutating func list(_ element: Markup, inside outer: ListPlace?) -> [Document.Block] {
    let style = element["style-name"] ?? outer?.style ?? ""
    let place = ListPlace(style: style, level: (outer?.level ?? 0) + 1)
    if outer == nil { lists.begin(element, style: style) }
    var blocks: [Document.Block] = []
    for item in element.elements where item.name == "list-item" || item.name == "list-header" {
      blocks += self.item(item, place)
    }
    return blocks
  }

  /// The first paragraph of an item has its number; an item that opens with a list has none.
  private mutating func item(_ item: Markup, _ place: ListPlace) -> [Document.Block] {
    var blocks: [Document.Block] = []
    var isFirst = item.name == "list-item"
    for child in item.elements {
      if child.name == "list" {
        blocks += list(child, inside: place)
      } else {
        let start = ListSign.start(item["start-value"])
        let label = isFirst ? lists.next(style: place.style, level: place.level, from: start) : nil
        blocks += paragraphs(child, label: label)
      }
      isFirst = false
    }
    return blocks
  }
}
