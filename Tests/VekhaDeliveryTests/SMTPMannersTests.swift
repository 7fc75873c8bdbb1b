import TestWorld
import Testing
import VekhaDelivery
import VekhaRuntime

/// A server's rudeness is never the letter's fault: it stays to be sent again, and the program goes on.
@Suite struct SMTPMannersTests {
  private static let steps = ["greeting", "ehlo", "mail", "rcpt", "data", "body"]
  private static let mute = ["hang", "drip"]
  private static let loud = ["close", "garbage", "html", "endless", "flood", "strange"]

  @Test(arguments: mute, steps)
  func `a server that does not finish an answer is left when the time is up`(
    way: String, step: String
  ) async throws {
    let outcome = try await outcome(manner: "\(way)-\(step)", patience: .milliseconds(600))
    #expect(outcome.isUnreachable)
    #expect(outcome.reason.contains("за отведённое время"))
  }

  @Test(arguments: loud, steps)
  func `what is no answer to the letter leaves it to be sent again`(
    way: String, step: String
  ) async throws {
    let outcome = try await outcome(manner: "\(way)-\(step)", patience: .seconds(10))
    #expect(outcome.isUnreachable)
    #expect(!outcome.reason.isEmpty && outcome.reason.count < 600)
  }

  @Test(arguments: ["greeting", "ehlo", "mail", "rcpt", "data"])
  func `a server that says everything twice is not believed`(step: String) async throws {
    let outcome = try await outcome(manner: "twice-\(step)", patience: .seconds(10))
    #expect(!outcome.isRejected && outcome != .sent)
  }

  @Test(arguments: steps)
  func `a server that is about to close gets the letter another time`(step: String) async throws {
    let outcome = try await outcome(manner: "busy-\(step)", patience: .seconds(10))
    #expect(outcome.isDeferred || outcome.isUnreachable)
    #expect(outcome.reason.contains("421"))
  }

  @Test(arguments: ["twice-body", "bare-greeting", "bare-ehlo", "bare-body"])
  func `rudeness that leaves no doubt is overlooked`(manner: String) async throws {
    #expect(try await outcome(manner: manner, patience: .seconds(10)) == .sent)
  }

  @Test(arguments: ["hang", "close", "garbage", "endless", "drip"])
  func `a letter that was taken stays taken, whatever the farewell`(way: String) async throws {
    #expect(try await outcome(manner: "\(way)-quit", patience: .seconds(10)) == .sent)
  }

  private func outcome(manner: String, patience: Duration) async throws -> DeliveryOutcome {
    let server = try LocalMailServer(manner: manner)
    let limits = SMTPLimits(connect: patience, letter: patience, farewell: .milliseconds(100))
    return try await server.notifier(limits: limits).deliver(SampleMail.letter())
  }
}
