/// What a row of a plan's table turns out to be.
enum RowKind {
  case nothing
  case heading(String)
  /// The aim of the plan, a total: words among the rows that are no item.
  case remark(String)
  /// More words for the row above.
  case tail
  case item
}

/// Tells an item from a heading, and both from the tail of a row that a page has cut.
struct RowSorter {
  let row: PlanRow
  /// Whether a page or a table may have ended above.
  let followsGap: Bool
  let last: DraftItem?
  /// The number of the row below.
  let next: ItemNumber?

  var kind: RowKind {
    if row.isBlank || row.isColumnCount { return .nothing }
    if let only = row.onlyCell, row.surplus.isEmpty { return kind(ofOnly: only) }
    if isNumberedHeading { return .heading("\(number) \(title)") }
    if isTotal { return .nothing }
    if hasNumbers, !number.isEmpty, !row.shares(.number) { return .item }
    return isTail ? .tail : .item
  }

  /// Whether a row below «Согласовано:» is one more of those who sign.
  var isSignature: Bool { !row.isBlank && number.isEmpty && row.deadline.isEmpty }

  private var hasNumbers: Bool { row.heading.has(.number) }
  private var number: String { row.text(.number) }
  private var title: String { row.text(.title) }
  private var isComplete: Bool { !row.deadline.isEmpty && !row.text(.responsible).isEmpty }
  private var isBare: Bool { row.deadline.isEmpty && row.text(.responsible).isEmpty }
}

// MARK: - A row with words in one cell alone

extension RowSorter {
  private func kind(ofOnly cell: PlacedCell) -> RowKind {
    let text = cell.text
    if followsGap, Surroundings.isTitleWithYear(text) { return .nothing }
    // A number before the word makes «Цели и задачи» a heading.
    if let word = LeadWord(text), word != .section { return .remark(text) }
    if ItemNumber.isNumber(text) { return .nothing }
    if row.shares(.title), !row.deadline.isEmpty { return isTail ? .tail : .item }
    let isFirst = cell.columns.lowerBound == 0 && hasNumbers
    if row.isWide(cell) || isFirst { return isLower(text) && last != nil ? .tail : .heading(text) }
    return title == text ? kind(ofLoneTitle: text) : last == nil ? .item : .tail
  }

  /// «Итого по задаче 1» with its sums.
  private var isTotal: Bool {
    number.isEmpty && row.text(.responsible).isEmpty && LeadWord(title) == .total
  }

  private func kind(ofLoneTitle text: String) -> RowKind {
    if last != nil, isLower(text) { return .tail }
    if SectionHeading(text).isEvident { return .heading(text) }
    if last != nil, followsGap { return .tail }
    return !hasNumbers || beginsAnew ? .heading(text) : .item
  }

  /// Whether the numbers begin anew below, as they do under a heading.
  private var beginsAnew: Bool {
    guard let next else { return false }
    guard let last = last.flatMap({ ItemNumber($0.number) }) else { return true }
    return next.parts.last == "1" && next.parts.first != last.parts.first || next.code == "1"
  }

  /// «1 | Организационные мероприятия | | |»: a number and words alone, above 1.1.
  private var isNumberedHeading: Bool {
    guard let own = ItemNumber(number), !title.isEmpty, row.row.filled.count == 2,
      row.surplus.isEmpty
    else { return false }
    let isWide = row.row.filled.last.map(row.isWide) ?? false
    return isWide || next.map { own.isAbove($0) } ?? false
  }
}

// MARK: - A row without a number

extension RowSorter {
  /// A title that is longer takes no more tails.
  private static let longest = 10_000

  private var isTail: Bool {
    guard let last, last.title.utf8.count < Self.longest else { return false }
    if row.shares(.title) { return row.deadline.isEmpty || row.isDeadlineShared }
    if title.isEmpty { return followsGap || !isComplete }
    if isLower(title) { return followsGap || (hasNumbers ? !isComplete : row.deadline.isEmpty) }
    return followsGap && isBare
  }

  private func isLower(_ text: String) -> Bool {
    let words = text.drop { "«\"„“(".contains($0) }
    return words.first.map { $0.isLowercase || "-–—•,;)".contains($0) } ?? false
  }
}
