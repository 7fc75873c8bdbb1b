import VekhaCore

/// How much may still be handed over by each channel in one pass.
struct PaceKeeper {
  private let at: Instant
  private let paces: [Channel: Pace]
  private var handed: [Channel: [Instant]]

  /// Counts what was handed over in the last hour, by whichever process.
  init(_ paces: [Channel: Pace], at moment: Instant, in reader: any StoreReader) throws {
    at = moment
    self.paces = paces.filter(\.value.isLimited)
    let since = moment.adding(seconds: -Pace.longestWindow)
    handed = self.paces.isEmpty ? [:] : try reader.lettersHanded(since: since)
  }

  /// The channels by which nothing may leave now, and when each of them opens again.
  var closed: [Channel: Instant] {
    paces.filter { !allows($0.key) }.reduce(into: [:]) { closed, pace in
      closed[pace.key] = pace.value.opening(at: at, after: handed[pace.key] ?? [])
    }
  }

  func allows(_ channel: Channel) -> Bool {
    paces[channel].map { $0.allowance(at: at, after: handed[channel] ?? []) > 0 } ?? true
  }

  /// Remembers that a letter was handed over.
  mutating func note(_ channel: Channel) {
    if paces[channel] != nil { handed[channel, default: []].append(at) }
  }
}
