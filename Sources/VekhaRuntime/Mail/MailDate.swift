package import VekhaCore

/// The moment a letter was written, as the clock on its writer's wall showed it.
package struct MailDate: Hashable, Sendable, CustomStringConvertible {
  package let instant: Instant
  package let offsetMinutes: Int

  /// Makes the moment of an instant in a zone that stands so many seconds ahead of UTC.
  package init(_ instant: Instant, offsetSeconds: Int) {
    self.instant = instant
    offsetMinutes = min(max(offsetSeconds / 60, -1439), 1439)
  }

  /// The form `Tue, 1 Mar 2022 09:00:00 +0400` (RFC 5322, 3.3).
  package var description: String {
    let local = Int(instant.seconds) + offsetMinutes * 60
    let clock = (local % daySeconds + daySeconds) % daySeconds
    let date = CivilDate(dayNumber: (local - clock) / daySeconds)
    return "\(day(date)) \(time(clock)) \(zone)"
  }

  private func day(_ date: CivilDate) -> String {
    let weekday = date.weekday.name.prefix(3).capitalisedFirst
    return "\(weekday), \(date.day) \(Self.months[date.month - 1]) \(date.year)"
  }

  private func time(_ clock: Int) -> String {
    [clock / 3600, clock / 60 % 60, clock % 60].map(twoDigits).joined(separator: ":")
  }

  private var zone: String {
    let minutes = abs(offsetMinutes)
    return (offsetMinutes < 0 ? "-" : "+") + twoDigits(minutes / 60) + twoDigits(minutes % 60)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

private let daySeconds = 86_400

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}

extension Substring {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
