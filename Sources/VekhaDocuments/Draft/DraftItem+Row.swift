extension DraftItem {
  /// Makes an item of a row; a title that the row leaves to the row above is taken from there.
  init(_ row: PlanRow, after last: DraftItem?) {
    number = row.text(.number).asNumber
    title = row.text(.title)
    if !row.heading.has(.number), let numbered = NumberedText(title) {
      number = String(title.dropLast(numbered.rest.count)).trimmed
      title = numbered.rest
    }
    deadline = row.deadline
    responsible = Self.list(row.text(.responsible), row.text(.assistants))
    participants = row.text(.participants)
    result = row.text(.result)
    place = row.text(.place)
    remarks = Self.remarks(of: row)
    if row.isDeadlineShared, !deadline.isEmpty { notes.append(.sharedDeadline) }
    if title.isEmpty || row.shares(.title) { takeTitle(of: last) }
    takeSurplus(row.surplus)
  }

  /// Adds the words of a row that goes on where this one was cut.
  mutating func join(_ row: PlanRow, isAfterGap: Bool) {
    func tail(_ role: ColumnRole) -> String { row.shares(role) ? "" : row.text(role) }
    title = title.joined(with: tail(.title))
    if !row.isDeadlineShared { deadline = deadline.joined(with: row.deadline) }
    responsible = responsible.joined(with: Self.list(tail(.responsible), tail(.assistants)))
    participants = participants.joined(with: tail(.participants))
    result = result.joined(with: tail(.result))
    place = place.joined(with: tail(.place))
    remarks += Self.remarks(of: row)
    takeSurplus(row.surplus)
    if isAfterGap, !notes.contains(.joined) { notes.append(.joined) }
  }

  private mutating func takeTitle(of last: DraftItem?) {
    guard let last else { return }
    if title.isEmpty { title = last.title }
    notes.append(.sharedTitle)
  }

  /// What stands beyond the last column is the result where the result's own cell is empty.
  private mutating func takeSurplus(_ text: String) {
    guard !text.isEmpty else { return }
    if result.isEmpty {
      result = text
      notes.append(.beyondColumns)
    } else {
      remarks.append(text)
    }
  }

  private static func remarks(of row: PlanRow) -> [String] {
    let remark = row.shares(.remark) ? "" : row.text(.remark)
    let others = row.others.map { $0.heading.isEmpty ? $0.text : "\($0.heading): \($0.text)" }
    return [remark].filter { !$0.isEmpty } + others + row.footnotes
  }

  private static func list(_ first: String, _ second: String) -> String {
    [first, second].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension String {
  /// A number that Excel took for a date: «01.02.2022» was typed as 1.2.
  fileprivate var asNumber: String {
    let parts = split(separator: ".").compactMap { Int($0) }
    guard count == 10, parts.count == 3, parts[2] > 1900 else { return self }
    return "\(parts[0]).\(parts[1])"
  }
}
