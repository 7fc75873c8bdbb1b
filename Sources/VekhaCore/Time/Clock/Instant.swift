/// A point in time, the same everywhere, to the second.
package struct Instant: WrittenText, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int64

  package init(seconds: Int64) {
    self.seconds = min(max(seconds, Self.bounds.lowerBound), Self.bounds.upperBound)
  }

  package init?(_ text: String) {
    self.init(iso8601: text)
  }

  /// Reads `2022-03-01T09:00:00+04:00`; the offset or `Z` is required, seconds and fraction are not.
  package init?(iso8601 text: String) {
    var cursor = TextCursor(text)
    guard let date = cursor.date(), cursor.skip("T"), let clock = cursor.secondsOfDay(),
      let offset = cursor.utcOffset(), cursor.isAtEnd
    else { return nil }
    self.init(seconds: Int64(date.dayNumber * 86_400 + clock - offset))
  }

  /// The form `2022-03-01T05:00:00Z`.
  package var iso8601: String {
    let clock = utcSeconds
    let time = "\(padded(clock / 3600)):\(padded(clock / 60 % 60)):\(padded(clock % 60))"
    return "\(utcDate)T\(time)Z"
  }

  package var description: String { iso8601 }

  /// Returns the instant so many seconds later; at the edge of the known years it stops.
  package func adding(seconds more: Int64) -> Instant {
    let (sum, overflow) = seconds.addingReportingOverflow(more)
    guard overflow else { return Instant(seconds: sum) }
    return Instant(seconds: more > 0 ? .max : .min)
  }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  var utcDate: CivilDate { CivilDate(dayNumber: floorDivide(Int(seconds), 86_400)) }
  var utcSeconds: Int { floorRemainder(Int(seconds), 86_400) }

  private static let bounds =
    Int64(CivilDate.earliest.dayNumber) * 86_400...Int64(CivilDate.latest.dayNumber) * 86_400
    + 86_399
}

extension TextCursor {
  fileprivate mutating func secondsOfDay() -> Int? {
    guard let hour = digits(2), hour < 24, skip(":"), let minute = digits(2), minute < 60
    else { return nil }
    guard skip(":") else { return hour * 3600 + minute * 60 }
    guard let second = digits(2), second < 60 else { return nil }
    if skip("."), !skipDigits() { return nil }
    return hour * 3600 + minute * 60 + second
  }

  fileprivate mutating func utcOffset() -> Int? {
    if skip("Z") { return 0 }
    let west = skip("-")
    guard west || skip("+"), let hour = digits(2), hour < 24, skip(":"), let minute = digits(2),
      minute < 60
    else { return nil }
    return (west ? -1 : 1) * (hour * 3600 + minute * 60)
  }
}
