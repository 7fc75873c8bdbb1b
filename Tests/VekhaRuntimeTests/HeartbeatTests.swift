import Foundation
import Logging
import Synchronization
import Testing
import VekhaCore
import VekhaRuntime

/// A daemon's heart beats once a day, and only if what was sent the day before is what should have been.
@Suite struct HeartbeatTests {
  /// Remembers when it beat; the first beats may go unheard.
  private final class Pulse: Heartbeat {
    let time: JumpingTime
    private let beats = Mutex<[Instant]>([])
    private let unheard: Int

    init(_ time: JumpingTime, unheard: Int = 0) {
      self.time = time
      self.unheard = unheard
    }

    var heard: [Instant] { beats.withLock { Array($0.dropFirst(unheard)) } }

    func beat() async -> Bool {
      beats.withLock { beats in
        beats.append(time.now)
        return beats.count > unheard
      }
    }
  }

  private func live(
    _ town: Municipality, from start: String, to end: String, tally: Tally = Tally(),
    unheard: Int = 0, isTold: Bool = true
  ) async throws -> [String] {
    let time = JumpingTime(
      from: try Municipality.instant(start), to: try Municipality.instant(end))
    let pulse = Pulse(time, unheard: unheard)
    let daemon = Daemon(
      store: isTold ? town.store : DeafStore(store: town.store),
      timekeeper: Timekeeper(store: town.store, memory: town.memory),
      postman: Postman(
        store: town.store, memory: town.memory, notifier: town.mailbox,
        stationery: Stationery(from: try Municipality.sender, address: "", language: .ru),
        tally: tally),
      time: time, tally: tally, heartbeat: pulse, logger: Logger(label: "test") { _ in Mute() })
    try await time.run { try await daemon.run() }
    return pulse.heard.map { "\(Zones.civil($0, in: "Europe/Samara").date)" }
  }

  @Test func `a day that went as it should lets it beat, once`() async throws {
    let town = try await Municipality.living(since: "2022-03-13T06:00:00+04:00")
    let beats = try await live(
      town, from: "2022-03-13T06:10:00+04:00", to: "2022-03-17T12:00:00+04:00")
    #expect(
      beats == ["2022-03-13", "2022-03-14", "2022-03-15", "2022-03-16", "2022-03-17"])
  }

  @Test func `a daemon that nobody tells of changes lives as well`() async throws {
    let town = try await Municipality.living(since: "2022-03-13T06:00:00+04:00")
    let beats = try await live(
      town, from: "2022-03-13T23:00:00+04:00", to: "2022-03-14T05:00:00+04:00", isTold: false)
    #expect(beats == ["2022-03-13", "2022-03-14"])
  }

  @Test func `a beat that nobody heard is repeated until somebody does`() async throws {
    let town = try await Municipality.living(since: "2022-03-13T06:00:00+04:00")
    let beats = try await live(
      town, from: "2022-03-13T06:10:00+04:00", to: "2022-03-13T12:00:00+04:00", unheard: 3)
    #expect(beats == ["2022-03-13"])
  }

  @Test func `a difference keeps it still and stands in the coordinator's letter`() async throws {
    let town = try await Municipality.living(since: "2022-03-13T06:00:00+04:00")
    await town.mailbox.answer(with: .rejected(reason: "550 no"))
    _ = try await live(town, from: "2022-03-15T08:00:00+04:00", to: "2022-03-15T20:00:00+04:00")
    await town.mailbox.answer(with: .sent)
    let tally = Tally()
    let beats = try await live(
      town, from: "2022-03-15T20:00:00+04:00", to: "2022-03-16T20:00:00+04:00", tally: tally)
    #expect(beats.isEmpty)
    let audit = try #require(tally.figures.audit)
    #expect(!audit.passed && audit.date == CivilDate("2022-03-15") && audit.differences > 30)
    let letters = await town.mailbox.collect()
    let warned = letters.filter { $0.says("самопроверка за 15 марта 2022") }.map(\.address)
    #expect(warned == ["coordinator@example.org"], "\(letters.map(\.address))")
    let silent = letters.filter { $0.says("путь писем «почта» не работает") }.map(\.address)
    #expect(silent == ["coordinator@example.org"])
    #expect(
      try await live(town, from: "2022-03-17T08:00:00+04:00", to: "2022-03-17T20:00:00+04:00")
        == ["2022-03-17"])
  }
}

extension OutgoingLetter {
  /// Whether one of its parts, which are written in base64, has the words.
  fileprivate func says(_ words: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")
      .map { $0.components(separatedBy: "\r\n--")[0] }
      .compactMap { Data(base64Encoded: $0, options: .ignoreUnknownCharacters) }
      .contains { String(decoding: $0, as: UTF8.self).contains(words) }
  }
}

/// A log that nobody reads.
private struct Mute: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.critical

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {}
}
