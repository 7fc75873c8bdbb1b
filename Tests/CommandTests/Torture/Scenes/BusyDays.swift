import Foundation
import TestWorld
import Testing

/// The fortnight of a busy district, lived through by processes that are killed again and again.
struct BusyDays {
  let office: MailOffice
  private(set) var ledger = LetterLedger()
  private(set) var kills = 0
  let name: String
  private let life: UndisturbedDays
  private var chance: Chance

  /// Begins a fortnight of its own; the number tells it from others of the same seed.
  init(_ number: Int, beside life: UndisturbedDays) throws {
    name = "seed \(Torture.seed), fortnight \(number)"
    chance = Chance(seed: Torture.seed &+ UInt64(number) << 32)
    self.life = life
    office = try MailOffice()
    try BusyDistrict.load(into: office.vekha)
  }

  /// Begins the day's pass anew until one is not killed.
  mutating func liveByTicks(on day: String) throws {
    while true {
      let fault = anyMoment()
      let tick = try office.vekha.under(fault)("tick", "--now", BusyDistrict.morning(of: day))
      guard tick.isKilled else {
        #expect(tick.status == 0, "\(name), \(day), \(fault): \(tick.complaint)")
        return ledger.settle(at: try office.server.letters())
      }
      try count(fault, on: day)
    }
  }

  /// Starts daemons until all letters of the day have come, and kills each; a tick at the day's end leaves nothing in flight.
  mutating func liveByDaemons(on day: String) async throws {
    for minute in 1... {
      let fault = anyMoment()
      let daemon = try DaemonProcess(
        of: office.vekha.under(fault), at: BusyDistrict.time(minute, of: day))
      let hasCome = try await eventually { try daemon.isOver || office.hasAll(life.letters[day]) }
      #expect(hasCome, "\(name), \(day), \(fault): \(daemon.said)")
      let isOver = daemon.isOver
      daemon.kill()
      #expect(daemon.status == SIGKILL, "\(name), \(day), \(fault): \(daemon.said)")
      try count(fault, on: day)
      if !isOver || !hasCome { break }
    }
    try office.tick(BusyDistrict.time(479, of: day))
    ledger.settle(at: try office.server.letters())
  }

  private mutating func count(_ fault: Fault, on day: String) throws {
    kills += 1
    let proof = try office.vekha("verify")
    #expect(proof.status == 0, "\(name), \(day), \(fault): \(proof.complaint)")
  }

  /// Half of the moments are chosen among the traces that a whole pass leaves, half among its microseconds.
  private mutating func anyMoment() -> Fault {
    chance.happens(onceIn: 2)
      ? .killAt(trace: chance.number(1...life.traces))
      : .killAfter(microseconds: chance.number(1000...life.microseconds))
  }
}

extension MailOffice {
  /// Whether every letter of a day has come.
  func hasAll(_ expected: [String: [UInt8]]?) throws -> Bool {
    Set(try server.letters().map(\.id)).isSuperset(of: (expected ?? [:]).keys)
  }
}
