/// A time of day as a wall clock shows it, to the minute, written `09:00`.
package struct CivilTime: WrittenText, Comparable {
  /// Minutes since midnight.
  package let minutes: Int

  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  package init?(_ text: String) {
    var cursor = TextCursor(text)
    guard let hour = cursor.digits(2), cursor.skip(":"), let minute = cursor.digits(2),
      cursor.isAtEnd
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  fileprivate init(wrapping minutes: Int) {
    self.minutes = floorRemainder(minutes, 1440)
  }

  package static let midnight = CivilTime(wrapping: 0)

  /// Nine and eighteen o'clock, the bounds of an office day.
  package static let officeOpens = CivilTime(wrapping: 9 * 60)
  package static let officeCloses = CivilTime(wrapping: 18 * 60)

  package var hour: Int { minutes / 60 }
  package var minute: Int { minutes % 60 }
  package var description: String { "\(padded(hour)):\(padded(minute))" }

  package static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.minutes < right.minutes
  }
}

/// A date and a time of day in a zone that the context knows, written `2022-03-15T09:00`.
package struct CivilMoment: WrittenText, Comparable {
  package let date: CivilDate
  package let time: CivilTime

  package init(date: CivilDate, time: CivilTime) {
    self.date = date
    self.time = time
  }

  package init?(_ text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CivilDate(String(parts[0])),
      let time = CivilTime(String(parts[1]))
    else { return nil }
    self.init(date: date, time: time)
  }

  package var description: String { "\(date)T\(time)" }

  package static func < (left: CivilMoment, right: CivilMoment) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}

extension Instant {
  /// Returns what a wall clock shows that runs so many seconds ahead of UTC.
  package func civil(utcOffset: Int) -> CivilMoment {
    let local = adding(seconds: Int64(utcOffset))
    return CivilMoment(date: local.utcDate, time: CivilTime(wrapping: local.utcSeconds / 60))
  }

  /// Makes the instant at which a wall clock so many seconds ahead of UTC shows the moment.
  package init(_ moment: CivilMoment, utcOffset: Int) {
    let wall = moment.date.dayNumber * 86_400 + moment.time.minutes * 60
    self.init(seconds: Int64(wall - utcOffset))
  }
}
