extension PlanRow {
  /// The deadline's words: of its own column, of its two halves, or of the times that are marked.
  var deadline: String {
    let own = text(.deadline)
    let halves = [text(.start), text(.end)].filter { !$0.isEmpty }
    if !halves.isEmpty, own.isEmpty { return halves.joined(separator: " – ") }
    return own.isEmpty ? markedTimes : own
  }

  var isDeadlineShared: Bool {
    [ColumnRole.deadline, .start, .end].contains(where: shares)
  }

  /// «I квартал, III квартал» where these columns are marked; a date under a year goes with it.
  private var markedTimes: String {
    let times = zip(heading.columns, texts).compactMap { column, text -> String? in
      guard case .time(let time) = column.role, !text.isEmpty else { return nil }
      if Self.isMark(text) { return time }
      return Self.isDate(text, within: time) ? "\(text) \(time)" : nil
    }
    return times.joined(separator: ", ")
  }

  /// A day of a month or words; money and shares under a year are none.
  private static func isDate(_ text: String, within time: String) -> Bool {
    if text.contains(where: \.isLetter) || text.contains(#/\d\.\d\d/#) { return true }
    guard HeadingWords(time).namePartOfYear, HeadingWords(time).year == nil else { return false }
    return text.split { !$0.isNumber }.allSatisfy { (1...31).contains(Int($0) ?? 0) }
      && text.contains(where: \.isNumber)
  }

  private static func isMark(_ text: String) -> Bool {
    text.count <= 2 && text.lowercased().allSatisfy { "+xхvv*•✓✔да".contains($0) }
  }
}
