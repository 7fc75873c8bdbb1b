/// The days from a start to an end, both included, written `2022-03-01/2022-05-31`.
package struct Period: WrittenText {
  package let start: CivilDate
  package let end: CivilDate

  /// Makes a period, or nil where it would end before it starts.
  package init?(start: CivilDate, end: CivilDate) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  package init?(_ text: String) {
    var cursor = TextCursor(text)
    guard let start = cursor.date(), cursor.skip("/"), let end = cursor.date(), cursor.isAtEnd
    else { return nil }
    self.init(start: start, end: end)
  }

  package func contains(_ date: CivilDate) -> Bool { start <= date && date <= end }

  package func contains(_ other: Period) -> Bool { start <= other.start && other.end <= end }

  package var description: String { "\(start)/\(end)" }
}
