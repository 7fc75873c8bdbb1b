import Foundation
import Synchronization
package import VekhaCore

/// Turns instants into what a wall clock in a zone shows, and back.
package enum Zones {
  package static func isKnown(_ name: String) -> Bool {
    TimeZone(identifier: name) != nil
  }

  /// What a wall clock in the zone shows at the instant; an unknown zone counts as UTC.
  package static func civil(_ instant: Instant, in zone: String) -> CivilMoment {
    instant.civil(utcOffset: offset(at: instant, in: zone))
  }

  /// The instant at which a wall clock in the zone shows the moment.
  ///
  /// The offset is looked up twice, since the first guess may lie on the other side of a change of clocks.
  package static func instant(_ moment: CivilMoment, in zone: String) -> Instant {
    let guess = Instant(moment, utcOffset: 0)
    let first = Instant(moment, utcOffset: offset(at: guess, in: zone))
    return Instant(moment, utcOffset: offset(at: first, in: zone))
  }

  package static func midnight(of date: CivilDate, in zone: String) -> Instant {
    instant(CivilMoment(date: date, time: .midnight), in: zone)
  }

  /// The civil date that is already reached somewhere on earth: on the Line Islands, fourteen hours ahead.
  package static func latestDate(at instant: Instant) -> CivilDate {
    instant.civil(utcOffset: 14 * 3600).date
  }

  /// Seconds ahead of UTC.
  package static func offset(at instant: Instant, in zone: String) -> Int {
    let quarter = Quarter(zone: zone, number: Int((Double(instant.seconds) / 900).rounded(.down)))
    if let known = known.withLock({ $0[quarter] }) { return known }
    let offset =
      TimeZone(identifier: zone)?
      .secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant.seconds))) ?? 0
    known.withLock { known in
      if known.count >= limit { known = [:] }
      known[quarter] = offset
    }
    return offset
  }

  /// A quarter of an hour in a zone; clocks are changed between quarters alone.
  private struct Quarter: Hashable {
    var zone: String
    var number: Int

    /// There are few zones, so the number tells nearly all quarters apart.
    func hash(into hasher: inout Hasher) { hasher.combine(number) }
  }

  private static let known = Mutex<[Quarter: Int]>([:])
  private static let limit = 4096
}
