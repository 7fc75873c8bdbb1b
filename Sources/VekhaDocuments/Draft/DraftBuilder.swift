/// Puts a roadmap together from the rows of its tables and the words between them.
struct DraftBuilder {
  private(set) var sections: [DraftSection] = []
  private(set) var remarks: [String] = []
  /// The headings above the present section, the outermost first.
  private var headings: [SectionHeading] = []
  /// Paragraphs since the last row.
  private var pending: [Paragraph] = []
  private var last: PlanRow?
  private var followsGap = false
  private var beginsTable = false
  /// Whether those who agreed have begun to sign.
  private var isSigned = false

  var isEmpty: Bool { sections.allSatisfy(\.items.isEmpty) }

  mutating func take(_ paragraph: Paragraph) {
    guard paragraph.text.contains(where: \.isLetter) else { return }
    pending.append(paragraph)
  }

  /// A table or a page begins.
  mutating func takeGap() { followsGap = true }

  /// A table with a heading of its own begins.
  mutating func beginTable() {
    followsGap = true
    beginsTable = true
    last = nil
  }

  /// Takes a row; the number of the row below helps to tell a heading from an item.
  mutating func take(_ row: Table.Row, under heading: Heading, next: ItemNumber?) {
    let row = PlanRow(row, under: heading, after: last)
    let isAfterGap = followsGap || row.followsGap
    let sorter = RowSorter(row: row, followsGap: isAfterGap, last: lastItem, next: next)
    let kind = isSigned && sorter.isSignature ? .remark(row.words) : sorter.kind
    if case .nothing = kind { return }
    if case .heading = kind { pending = [] } else { enterPending(before: row) }
    switch kind {
    case .nothing: break
    case .heading(let text): enter(SectionHeading(text))
    case .remark(let text):
      remarks.append(text)
      isSigned = isSigned || LeadWord(text) == .signature
    case .tail: join(row, isAfterGap: isAfterGap)
    case .item: append(row)
    }
    last = row
    followsGap = false
    beginsTable = false
  }

  private var lastItem: DraftItem? { sections.last?.items.last }
}

// MARK: - Sections

extension DraftBuilder {
  /// More headings than these above one another are none.
  private static let deepest = 5

  private mutating func enter(_ heading: SectionHeading) {
    let isEmpty = sections.last?.items.isEmpty ?? false
    if headings.count == Self.deepest { headings.removeAll() }
    while let outer = headings.last, !outer.isAbove(heading, isEmpty: isEmpty) {
      headings.removeLast()
    }
    if isEmpty, !headings.isEmpty { sections.removeLast() }
    headings.append(heading)
    sections.append(
      DraftSection(
        heading: headings.map(\.text).joined(separator: " / "), number: heading.number?.code ?? "",
        title: headings.map(\.title).joined(separator: ". ")))
  }

  /// A heading that stands between two tables, or right above the first one.
  private mutating func enterPending(before row: PlanRow) {
    defer { pending = [] }
    let number = ItemNumber(row.text(.number))
    let lines = pending.filter { $0.text.count <= 400 && !Surroundings.isTitleWithYear($0.text) }
    let evident = lines.last { paragraph in
      let heading = SectionHeading(paragraph.text)
      guard let own = heading.number, let number else {
        return heading.isPartOfYear || heading.isEvident && number == nil
      }
      return own.isAbove(number)
    }
    if let evident { return enter(SectionHeading(evident.text)) }
    guard !isEmpty, let loose = lines.last, isHeading(loose, before: row) else { return }
    enter(SectionHeading(loose.text))
  }

  /// Between two tables a line is a heading where its looks or the numbers below say so.
  private func isHeading(_ paragraph: Paragraph, before row: PlanRow) -> Bool {
    let beginsAnew = ItemNumber(row.text(.number))?.parts.last == "1"
    let isLine = paragraph.text.count <= 200 && paragraph.text.first?.isLowercase == false
    let isMarked = paragraph.isHeading || SectionHeading(paragraph.text).isEvident
    return isLine && (isMarked || beginsAnew || beginsTable)
  }

  private mutating func enterColumn(_ text: String) {
    guard !text.isEmpty, headings.last?.text != text else { return }
    headings = []
    enter(SectionHeading(text))
  }
}

// MARK: - Items

extension DraftBuilder {
  private mutating func append(_ row: PlanRow) {
    enterColumn(row.text(.section))
    if sections.isEmpty { sections.append(DraftSection(heading: "", number: "", title: "")) }
    let item = DraftItem(row, after: lastItem)
    sections[sections.count - 1].items.append(item)
  }

  /// Adds the row's words to the item above, each to its own column.
  private mutating func join(_ row: PlanRow, isAfterGap: Bool) {
    let section = sections.count - 1
    guard section >= 0, !sections[section].items.isEmpty else { return append(row) }
    let item = sections[section].items.count - 1
    sections[section].items[item].join(row, isAfterGap: isAfterGap)
  }
}
