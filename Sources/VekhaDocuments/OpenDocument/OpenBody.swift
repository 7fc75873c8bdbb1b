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

// MARK: - Tables

extension OpenBody {
  private static let rowGroups: Set = ["table-header-rows", "table-rows", "table-row-group"]
  private static let widest = 256
  private static let mostRepeated = 1000

  private mutating func table(_ element: Markup) -> Table {
    Table(rows: rows(in: element))
  }

  private mutating func rows(in element: Markup) -> [Table.Row] {
    var rows: [Table.Row] = []
    var followsGap = false
    for child in element.elements where cellsLeft > 0 {
      if Self.rowGroups.contains(child.name) { rows += self.rows(in: child) }
      guard child.name == "table-row" else { continue }
      let row = Table.Row(cells(of: child), followsGap: followsGap)
      followsGap = row.isEmpty
      if !row.isEmpty { rows += repeated(row, child["number-rows-repeated"], Self.mostRepeated) }
    }
    return rows
  }

  private mutating func cells(of row: Markup) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    // Columns that the cell to the left still takes.
    var covered = 0
    for child in row.elements where cells.count < Self.widest {
      switch child.name {
      case "table-cell":
        let cell = cell(child)
        covered = cell.columns - 1
        cells += repeated(cell, child["number-columns-repeated"], Self.widest)
      case "covered-table-cell":
        let repeats = child["number-columns-repeated"].flatMap { Int($0) } ?? 1
        let count = min(max(1, repeats), Self.widest)
        let below = max(0, count - covered)
        covered = max(0, covered - count)
        cells += Array(repeating: Table.Cell(isMergedUp: true), count: below)
      default: continue
      }
    }
    return isSheet ? cells.withoutEmptyEnd : cells
  }

  private mutating func cell(_ element: Markup) -> Table.Cell {
    let span = element["number-columns-spanned"].flatMap { Int($0) } ?? 1
    var cell = Table.Cell(columns: min(max(1, span), Self.widest))
    cell.take(blocks(in: element))
    if let date = OpenDate.text(of: element), !cell.text.contains(where: \.isLetter) {
      cell.lines = [date]
    }
    cell.footnotes = footnotes(in: element)
    return cell
  }

  private func footnotes(in element: Markup) -> [String] {
    element.elements.flatMap { child in
      child.name == "p" || child.name == "h" ? OpenText(child).footnotes : footnotes(in: child)
    }
  }

  private mutating func repeated<Part>(_ part: Part, _ count: String?, _ most: Int) -> [Part] {
    let count = min(max(1, count.flatMap { Int($0) } ?? 1), most)
    cellsLeft -= count
    return Array(repeating: part, count: count)
  }
}

extension [Table.Cell] {
  fileprivate var withoutEmptyEnd: [Table.Cell] {
    let last = lastIndex { !$0.isEmpty || $0.isMergedUp }
    return Array(prefix(last.map { $0 + 1 } ?? 0))
  }
}
