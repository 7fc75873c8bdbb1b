import Testing
import VekhaCore
import VekhaRuntime

/// However many letters there are, a server gets them no faster than it is said to bear.
@Suite struct PaceTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var perMinute: Int?
    var perHour: Int?

    var testDescription: String { text }
  }

  @Test(arguments: [
    Row(text: "30 в минуту, 600 в час", perMinute: 30, perHour: 600),
    Row(text: "600 an hour", perHour: 600), Row(text: " 1  a minute ", perMinute: 1),
  ])
  func `a pace is read as people write it`(row: Row) throws {
    let pace = try #require(Pace(row.text))
    #expect(pace.perMinute == row.perMinute && pace.perHour == row.perHour)
  }

  @Test(arguments: [
    "", "30", "0 в минуту", "-3 в минуту", "30 в день", "30 a hour", "9999999999999999999 в час",
    "30 в минуту; 600 в час",
  ])
  func `what is no pace is refused`(text: String) {
    #expect(Pace(text) == nil)
  }

  @Test(arguments: [Pace(perMinute: 4), Pace(perMinute: 10, perHour: 25), Pace(perHour: 7)])
  func `a flood leaves at its pace, whole, and by passes that know nothing of each other`(
    pace: Pace
  ) async throws {
    let town = try await Self.floodedTown()
    let expected = try await Set(Self.floodedTown().passes(at: nil).map(\.address))
    let sent = try await town.passes(at: pace)
    #expect(Set(sent.map(\.address)) == expected && sent.count == expected.count)
    for letter in sent {
      let before = sent.filter { $0.at <= letter.at }
      let minute = before.count { letter.at.adding(seconds: -60) < $0.at }
      let hour = before.count { letter.at.adding(seconds: -3600) < $0.at }
      #expect(minute <= pace.perMinute ?? .max && hour <= pace.perHour ?? .max)
    }
    #expect(expected.count > 30)
  }

  @Test func `a server that does not answer is asked once a pass, and later each time`()
    async throws
  {
    let town = try await Self.floodedTown()
    await town.mailbox.answer(with: .unreachable(reason: "away"))
    var now = try Municipality.instant(Self.morning)
    var pauses: [Int64] = []
    for _ in 0..<4 {
      let outcome = try await town.pass(at: now, pace: nil)
      #expect(outcome.round.failed == 1)
      let next = try #require(try await town.store.read { try $0.nextMoment() })
      pauses.append(next.seconds - now.seconds)
      now = next
    }
    #expect(zip(pauses, pauses.dropFirst()).allSatisfy { $0 <= $1 }, "\(pauses)")
    #expect(pauses[0] >= 60 && pauses[3] <= 3600 * 5 / 4)
  }

  static let morning = "2022-03-15T09:00:00+04:00"

  private static func floodedTown() async throws -> Municipality {
    try await Municipality.living(since: "2022-03-01T06:00:00+04:00")
  }
}

extension Municipality {
  fileprivate struct Sent: Hashable {
    var at: Instant
    var address: String
  }

  fileprivate func pass(at moment: Instant, pace: Pace?) async throws -> Pass.Outcome {
    let stationery = Stationery(from: try Self.sender, address: "", language: .ru)
    let postman = Postman(
      store: store, memory: memory, notifier: mailbox, stationery: stationery,
      paces: pace.map { [.email: $0] } ?? [:])
    return try await Pass(
      timekeeper: Timekeeper(store: store, memory: memory), postman: postman
    ).run(at: .explicit(moment))
  }

  /// The letters of one day and when each was handed over, where a pass is made whenever one is due.
  fileprivate func passes(at pace: Pace?) async throws -> [Sent] {
    let end = try Self.instant("2022-03-15T18:00:00+04:00")
    var now: Instant? = try Self.instant(PaceTests.morning)
    var sent: [Sent] = []
    while let moment = now, moment <= end {
      let outcome = try await pass(at: moment, pace: pace)
      sent += await mailbox.collect().map { Sent(at: moment, address: $0.address) }
      now = try await store.read { try $0.nextMoment(paced: outcome.round.paced) }
        .map { max($0, moment.adding(seconds: 1)) }
    }
    return sent
  }
}
