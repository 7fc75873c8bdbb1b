import Foundation
import TestWorld
import Testing

/// The fortnight of a busy district as nobody disturbs it: its letters, and how long a pass takes.
struct UndisturbedDays {
  /// The bytes of each day's letters, by Message-ID.
  private(set) var letters: [String: [String: [UInt8]]] = [:]
  /// The most traces that a pass leaves outside its process.
  private(set) var traces = 0
  private(set) var microseconds = 0

  init(_ days: ArraySlice<String>) throws {
    let office = try MailOffice()
    try BusyDistrict.load(into: office.vekha)
    var count = 0
    for day in days {
      try live(on: day, in: office)
      let came = try office.server.letters()
      let own = try came.dropFirst(count).map { ($0.id, try $0.bytes()) }
      try #require(own.count >= 8, "\(day) brings a letter to every school")
      letters[day] = Dictionary(own) { first, _ in first }
      count = came.count
    }
  }

  var all: [String: [UInt8]] {
    letters.values.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }

  private mutating func live(on day: String, in office: MailOffice) throws {
    let counted = office.vekha.folder.appending(path: "counted").path
    let begun = ContinuousClock.now
    let tick = try office.vekha.under(.count(into: counted))(
      "tick", "--now", BusyDistrict.morning(of: day))
    try #require(tick.status == 0, "\(tick.complaint)")
    let passed = begun.duration(to: .now)
    microseconds = max(microseconds, Int(passed / .microseconds(1)))
    traces = max(traces, try Counted(at: counted).traces)
  }
}
