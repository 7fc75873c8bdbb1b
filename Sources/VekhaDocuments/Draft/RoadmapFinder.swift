/// Finds the roadmap in a document: its tables, its indicators and what the words around them say.
package struct RoadmapFinder {
  private var builder = DraftBuilder()
  private var indicators: [IndicatorTable] = []
  /// The heading under which rows are read at present.
  private var heading: Heading?
  /// All words outside of the plan's tables, in their order.
  private var lines: [String] = []
  /// How many of the lines stand above the plan's first row.
  private var linesAbove: Int?
  /// The last line above it that the document sets as a heading.
  private var marked: String?

  /// Returns the roadmap of a document; nil where no table of it is a plan.
  package static func roadmap(in document: Document) -> DraftRoadmap? {
    var finder = RoadmapFinder()
    for block in document.blocks { finder.take(block) }
    if finder.builder.isEmpty { finder.guess(document) }
    if finder.builder.isEmpty, let instructions = InstructionList.table(in: document) {
      finder.builder = DraftBuilder()
      finder.take(instructions)
    }
    guard !finder.builder.isEmpty else { return nil }
    return finder.roadmap
  }

  private var roadmap: DraftRoadmap {
    var roadmap = DraftRoadmap()
    roadmap.sections = builder.sections
    roadmap.remarks = builder.remarks
    roadmap.indicators = indicators.flatMap(\.indicators)
    roadmap.number()
    roadmap.markRows()
    roadmap.describe(from: surroundings)
    return roadmap
  }

  private var surroundings: Surroundings {
    Surroundings(lines: lines, above: linesAbove ?? lines.count, marked: marked)
  }

  private mutating func take(_ block: Document.Block) {
    switch block {
    case .paragraph(let paragraph):
      lines.append(paragraph.text)
      if paragraph.isHeading, linesAbove == nil { marked = paragraph.text }
      builder.take(paragraph)
    case .table(let table): take(table)
    }
  }
}

// MARK: - Tables

extension RoadmapFinder {
  private mutating func take(_ table: Table) {
    var rows = table.rows[...]
    // A table without a heading goes on with the one before, or it does not, by its first row.
    var goesOn = rows.first.map { continues(with: $0) } ?? false
    builder.takeGap()
    while let row = rows.first {
      if let found = HeadingFinder.heading(in: rows), begins(found) {
        begin(found)
        goesOn = true
        rows = rows.dropFirst(found.height)
        continue
      }
      if goesOn, let heading {
        take(row, below: rows.dropFirst(), under: heading)
      } else {
        takeLoose(row)
      }
      rows = rows.dropFirst()
    }
  }

  /// Under a heading only the like of it begins a table; a row of data may have its words, too.
  private func begins(_ found: Heading) -> Bool {
    guard let heading else { return true }
    return heading.columns.map(\.text) == found.columns.map(\.text)
      || found.names(.number) || found.columns.allSatisfy { $0.role.isKnown && !$0.text.isEmpty }
  }

  private mutating func begin(_ found: Heading) {
    let isSame = heading?.columns.map(\.role) == found.columns.map(\.role)
    heading = found
    switch found.kind {
    case .indicators: if !isSame { indicators.append(IndicatorTable(found)) }
    default:
      if linesAbove == nil { linesAbove = lines.count }
      if isSame { builder.takeGap() } else { builder.beginTable() }
    }
  }

  private mutating func take(_ row: Table.Row, below: ArraySlice<Table.Row>, under heading: Heading)
  {
    if heading.kind == .indicators {
      indicators[indicators.count - 1].take(row, isAfterGap: true)
    } else {
      builder.take(row, under: heading, next: nextNumber(below, heading))
    }
  }

  private func nextNumber(_ rows: ArraySlice<Table.Row>, _ heading: Heading) -> ItemNumber? {
    rows.first.flatMap { ItemNumber(PlanRow($0, under: heading, after: nil).text(.number)) }
  }

  /// Whether a table without a heading goes on with the rows of the one before.
  private func continues(with first: Table.Row) -> Bool {
    guard let heading else { return false }
    let width = heading.columns.last?.columns.upperBound ?? 0
    guard first.width == width || abs(first.cells.count - heading.columns.count) <= 1 else {
      return false
    }
    let row = PlanRow(first, under: heading, after: nil)
    let number = row.text(.number)
    if row.onlyCell != nil { return true }
    if heading.kind == .indicators, row.hasFigures { return true }
    if heading.has(.number), !number.isEmpty { return ItemNumber.isNumber(number) }
    return heading.has(.number) || row.deadline.contains(where: \.isNumber)
      || row.text(.title).isEmpty
  }

  /// Words of other tables; a table inside of a cell may be the plan itself.
  private mutating func takeLoose(_ row: Table.Row) {
    if let line = row.saysOfWhom { lines.append(line) }
    for cell in row.cells {
      if row.saysOfWhom == nil { lines += cell.lines }
      if cell.tables.isEmpty { builder.take(Paragraph(cell.text)) }
      for table in cell.tables { take(table) }
    }
  }

  /// Takes the tables without any heading for plans where what stands in their columns allows it.
  private mutating func guess(_ document: Document) {
    builder = DraftBuilder()
    lines = []
    heading = nil
    for block in document.blocks {
      if case .table(let table) = block, let guessed = HeadlessTable(table)?.heading {
        begin(guessed)
        for (index, row) in table.rows.enumerated() {
          take(row, below: table.rows[(index + 1)...], under: guessed)
        }
      } else {
        take(block)
      }
    }
  }
}
