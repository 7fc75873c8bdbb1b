import VekhaCore

// The pairs that begin on paper, known from the beginning: nobody enters another one.
extension Paper {
  /// A pair that has not begun, its first day, and when that begins where it is.
  struct StartingPair {
    var start: CivilDate
    var at: Instant
    var id: String
  }

  /// The pairs of a snapshot that have not begun, the earliest last.
  static func startingPairs(in reader: any StoreReader) throws -> [StartingPair] {
    let directory = StoredDirectory(reader: reader, known: KnownEntries())
    return try reader.pairsStarting(by: .latest, limit: .max).compactMap(directory.pair)
      .compactMap { pair in
        guard let start = pair.start, let at = directory.start(of: pair) else { return nil }
        return StartingPair(start: start, at: at, id: pair.id)
      }.sorted { ($0.start, $0.id) > ($1.start, $1.id) }
  }

  func pairsStarting(by date: CivilDate, limit: Int) throws -> [String] {
    startingPairs.reversed().prefix { $0.start <= date }.prefix(limit).map(\.id)
  }

  func nextPairStart() throws -> CivilDate? { startingPairs.last?.start }

  /// Midnight of the next pair's start, found without a look at the directory.
  func nextPairStartAt() -> Instant? {
    guard let next = startingPairs.last else { return nil }
    let near = startingPairs.reversed().prefix { $0.start <= next.start.adding(days: 1) }
    return near.map(\.at).min()
  }

  func markStarted(pair id: String) throws {
    startingPairs.removeAll { $0.id == id }
  }
}
