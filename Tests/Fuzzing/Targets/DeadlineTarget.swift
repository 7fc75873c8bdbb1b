import VekhaCore
import VekhaLanguage

enum DeadlineTarget {
  @Sendable static func consume(_ bytes: [UInt8]) {
    guard let period = Period("2022-03-01/2024-12-30") else { return }
    let reader = DeadlineReader(period: period, calendar: nil)
    let phrase = String(decoding: bytes, as: UTF8.self)
    guard case .success(let reading) = reader.read(phrase) else { return }
    promise(
      reading.kind != .ambiguous || reading.due == nil, "an open reading gives no date (rule 41)")
    promise(ordered(reading), "a window ends no earlier than it starts")
  }

  private static func ordered(_ reading: Reading) -> Bool {
    guard let start = reading.start, let due = reading.due else { return true }
    return start <= due
  }
}
