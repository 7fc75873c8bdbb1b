/// Reads paragraphs and tables in their order, counting the numbers of lists on the way.
struct WordBody {
  let styles: WordStyles
  var lists: WordLists
  let notes: WordNotes

  /// Wrappers that mean nothing to a reader; what was deleted is not among them.
  static let wrappers: Set = ["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"]

  mutating func blocks(in element: Markup) -> [Document.Block] {
    var blocks: [Document.Block] = []
    for child in element.elements {
      switch child.name {
      case "p": blocks += paragraphs(child)
      case "tbl": blocks.append(.table(table(child)))
      case let name where Self.wrappers.contains(name) && !child.isPrompt:
        blocks += self.blocks(in: child)
      default: continue
      }
    }
    return blocks
  }

  /// The paragraph itself, then what stands in text boxes that hang on it.
  private mutating func paragraphs(_ element: Markup) -> [Document.Block] {
    let words = WordText(element, styles: styles)
    let text = numbered(words.text, element)
    let isHeading = styles.isHeading(element.at("pPr", "pStyle")?["val"])
    var blocks: [Document.Block] = []
    for line in text.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
      blocks.append(.paragraph(Paragraph(String(line).trimmed, isHeading: isHeading)))
    }
    for box in words.boxes { blocks += self.blocks(in: box) }
    return blocks
  }

  /// The text with the number or bullet that its list gives it.
  private mutating func numbered(_ text: String, _ paragraph: Markup) -> String {
    guard let place = styles.listPlace(of: paragraph), let label = lists.next(place) else {
      return text
    }
    return text.isEmpty ? label : "\(label) \(text)"
  }
}

// MARK: - Tables

extension WordBody {
  private mutating func table(_ element: Markup) -> Table {
    var table = Table()
    for row in unwrapped("tr", in: element) where !Self.isGone(row) {
      table.rows.append(self.row(row))
    }
    return table
  }

  /// Whether somebody deleted the row or hid it.
  private static func isGone(_ row: Markup) -> Bool {
    row.first("trPr").map { $0.first("del") != nil || $0.first("hidden") != nil } ?? false
  }

  private mutating func row(_ element: Markup) -> Table.Row {
    var cells = skipped(element.at("trPr", "gridBefore"))
    for cell in unwrapped("tc", in: element).prefix(256) {
      cells.append(self.cell(cell))
    }
    return Table.Row(cells + skipped(element.at("trPr", "gridAfter")))
  }

  private func skipped(_ columns: Markup?) -> [Table.Cell] {
    guard let count = columns?["val"].flatMap({ Int($0) }), (1...60).contains(count) else {
      return []
    }
    return [Table.Cell(columns: count)]
  }

  private mutating func cell(_ element: Markup) -> Table.Cell {
    let span = element.at("tcPr", "gridSpan")?["val"].flatMap { Int($0) } ?? 1
    let merge = element.at("tcPr", "vMerge")
    var cell = Table.Cell(
      columns: min(max(1, span), 60), isMergedUp: merge != nil && merge?["val"] != "restart")
    cell.take(blocks(in: element))
    cell.footnotes = notes.texts(of: element)
    return cell
  }

  /// The rows or cells inside, whatever they are wrapped in.
  private func unwrapped(_ name: String, in element: Markup) -> [Markup] {
    element.elements.flatMap { child in
      if child.name == name { return [child] }
      return Self.wrappers.contains(child.name) ? unwrapped(name, in: child) : []
    }
  }
}

extension Table.Cell {
  /// Fills the cell with what stands in it; a table inside gives its words, too.
  mutating func take(_ blocks: [Document.Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): lines.append(paragraph.text)
      case .table(let table):
        tables.append(table)
        lines += table.rows.map {
          $0.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
        }
      }
    }
  }
}
