/// A length of time as office people count it, written `P7D`, `P5WD` (working days), `P2M`, `P1Y`.
package struct Span: WrittenText {
  package enum Unit: Sendable, Hashable, CaseIterable {
    case days
    case workingDays
    case weeks
    case months
    case years
  }

  /// How many units; never negative and never beyond a million.
  package let count: Int
  package let unit: Unit

  package init(count: Int, unit: Unit) {
    self.count = min(max(count, 0), 999_999)
    self.unit = unit
  }

  package init?(_ text: String) {
    var cursor = TextCursor(text)
    guard cursor.skip("P"), let count = cursor.number(), let unit = cursor.unit(), cursor.isAtEnd
    else { return nil }
    self.init(count: count, unit: unit)
  }

  /// The written form; weeks are written as days.
  package var description: String {
    switch unit {
    case .days: "P\(count)D"
    case .workingDays: "P\(count)WD"
    case .weeks: "P\(count * 7)D"
    case .months: "P\(count)M"
    case .years: "P\(count)Y"
    }
  }

  package static func days(_ count: Int) -> Span { Span(count: count, unit: .days) }
  package static func workingDays(_ count: Int) -> Span { Span(count: count, unit: .workingDays) }
  package static func months(_ count: Int) -> Span { Span(count: count, unit: .months) }
}

extension TextCursor {
  fileprivate mutating func unit() -> Span.Unit? {
    if skip("W") { return skip("D") ? .workingDays : .weeks }
    if skip("D") { return .days }
    if skip("M") { return .months }
    return skip("Y") ? .years : nil
  }
}

extension CivilDate {
  /// Returns the date a span later; working days are counted by the calendar.
  package func adding(_ span: Span, calendar: WorkCalendar) -> CivilDate {
    moved(by: span, times: 1, calendar: calendar)
  }

  /// Returns the date a span earlier; working days are counted by the calendar.
  package func subtracting(_ span: Span, calendar: WorkCalendar) -> CivilDate {
    moved(by: span, times: -1, calendar: calendar)
  }

  private func moved(by span: Span, times sign: Int, calendar: WorkCalendar) -> CivilDate {
    switch span.unit {
    case .days: adding(days: sign * span.count)
    case .workingDays: calendar.adding(workingDays: sign * span.count, to: self)
    case .weeks: adding(days: sign * span.count * 7)
    case .months: adding(months: sign * span.count)
    case .years: adding(months: sign * span.count * 12)
    }
  }
}
