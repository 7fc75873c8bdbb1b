package import VekhaCore

extension StoreReader {
  /// Whether a pass at the moment would find anything to do: somebody to wake, to write to or to begin with.
  ///
  /// A pending letter always counts, for it may have to give way to the next one.
  func isAnythingDue(by moment: Instant) throws -> Bool {
    if try !caseIDs(dueBy: moment, limit: 1).isEmpty { return true }
    if let next = try nextDeliverAt(), next <= moment { return true }
    if try nextRetryAt(except: []) != nil { return true }
    return try arePairsStarting(by: moment) || isWeeklyRoundDue(at: moment)
  }

  /// Whether the day of the week's round is reached somewhere on earth, or none is fixed though there are cases.
  func isWeeklyRoundDue(at moment: Instant) throws -> Bool {
    try weeklyDay().map { $0 <= Zones.latestDate(at: moment) } ?? !caseCounts().isEmpty
  }

  /// When that day begins where days begin first.
  func nextWeeklyRound() throws -> Instant? {
    try weeklyDay().map { Zones.midnight(of: $0, in: "UTC").adding(seconds: -14 * 3600) }
  }

  /// Whether a pair's start is reached somewhere on earth.
  func arePairsStarting(by moment: Instant) throws -> Bool {
    try !pairsStarting(by: Zones.latestDate(at: moment), limit: 1).isEmpty
  }

  /// The earliest moment at which a pass has something to do: a wake-up, a letter's hour, a retry, a pair's start or the week's round.
  ///
  /// Letters of a channel that keeps a pace wait until it opens again.
  package func nextMoment(paced: [Channel: Instant] = [:]) throws -> Instant? {
    let retry = try nextRetryAt(except: Set(paced.keys))
    let others = try [nextWakeAt(), nextDeliverAt(), nextPairStartAt(), nextWeeklyRound(), retry]
    return (others + Array(paced.values)).compactMap(\.self).min()
  }

  /// Midnight of the next pair's start where the pair is; one that starts a day later may be further east.
  func nextPairStartAt() throws -> Instant? {
    guard let date = try nextPairStart() else { return nil }
    let directory = StoredDirectory(reader: self, known: KnownEntries())
    let ids = try pairsStarting(by: date.adding(days: 1), limit: .max)
    return ids.compactMap { directory.pair($0) }.compactMap(directory.start).min()
  }
}

extension World {
  /// When the first letter leaves that waits for its hour, by the clock of who gets it; nil where none waits.
  package func nextLetter(after now: Instant) throws -> CivilMoment? {
    guard let next = try reader.nextDeliverAt(), now < next,
      let person = try reader.recipients(dueBy: next, limit: 1).first
    else { return nil }
    return civil(next, in: zone(ofPerson: person))
  }
}

extension Directory {
  /// When a pair's first day begins where it is.
  func start(of pair: Pair) -> Instant? {
    pair.start.map { Zones.midnight(of: $0, in: timezone(of: pair.organisation) ?? "UTC") }
  }
}
