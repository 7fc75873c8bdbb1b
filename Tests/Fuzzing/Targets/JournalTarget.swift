import VekhaCore

/// Reads lines of a kind and its fields, with a tab between, and replays what can be read.
enum JournalTarget {
  @Sendable static func consume(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    var state: Case?
    for (index, line) in text.split(separator: "\n").enumerated() {
      guard let event = event(String(line)) else { continue }
      let record = Record(
        caseID: "order/school", sequence: index + 1, at: Instant(seconds: Int64(index) * 3600),
        on: CivilDate(dayNumber: 19_000 + index), actor: .engine, event: event)
      state = Case.applying(record, to: state)
    }
  }

  private static func event(_ line: String) -> Event? {
    let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let written = WrittenEvent(kind: String(parts[0]), fields: String(parts[1]))
    guard let event = Event(written) else { return nil }
    promise(Event(event.written) == event, "an event that was read is written and read alike")
    return event
  }
}
