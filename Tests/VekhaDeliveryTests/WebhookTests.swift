import Foundation
import TestWorld
import Testing
import VekhaCore
import VekhaDelivery
import VekhaRuntime

/// Webhooks as their receivers get them, checked by the specification's own library.
@Suite(.timeLimit(.minutes(2))) struct WebhookTests {
  private static let secret = "whsec_" + Data(0..<32).base64EncodedString()
  private let body = #"{"type":"letter.digest","subject":"Просрочено: 1"}"#

  @Test func `a receiver can tell who signed and that it is new`() async throws {
    let receiver = try WebReceiver(["--secret", Self.secret])
    #expect(try await notifier(to: receiver).deliver(letter) == .sent)
    let visit = try #require(try receiver.visits().first)
    #expect(visit.fault == nil && visit.body == body)
    #expect(visit.headers["webhook-id"] == "letter-1")
    #expect(visit.headers["content-type"] == "application/json")
  }

  @Test func `another secret's signature is not taken for ours`() async throws {
    let other = "whsec_" + Data(1..<33).base64EncodedString()
    let receiver = try WebReceiver(["--secret", other])
    _ = try await notifier(to: receiver).deliver(letter)
    #expect(try receiver.visits().first?.fault?.isEmpty == false)
  }

  @Test func `an old message is told by its time`() async throws {
    let receiver = try WebReceiver(["--secret", Self.secret])
    _ = try await notifier(to: receiver, at: 1_600_000_000).deliver(letter)
    #expect(try receiver.visits().first?.fault?.contains("old") == true)
  }

  @Test(arguments: [
    ("204", "sent"), ("429:120", "deferred 120"), ("408", "deferred"), ("410", "rejected"),
    ("400", "rejected"), ("401", "unreachable"), ("500", "unreachable"), ("503", "unreachable"),
    ("302", "unreachable"), ("garbage", "sent"), ("close", "unreachable"),
    ("hang", "unreachable"),
  ])
  func `every answer has its meaning`(answer: String, meaning: String) async throws {
    let receiver = try WebReceiver(["--answer", answer])
    let outcome = try await notifier(to: receiver).deliver(letter)
    #expect(outcome.meaning == meaning, "\(outcome)")
    #expect(!outcome.reason.contains("/hook?key"), "the address may hold a key")
  }

  @Test func `nobody there is said so`() async throws {
    let address = try #require(WebAddress("http://127.0.0.1:1/hook"))
    let secret = try #require(WebhookSecret(Self.secret))
    let notifier = WebhookNotifier(address: address, secret: secret, time: SystemTime())
    let outcome = await notifier.deliver(letter)
    #expect(outcome.meaning == "unreachable" && outcome.reason.contains("127.0.0.1:1"))
  }

  @Test(arguments: ["", "whsec_", "whsec_AAAA", "whsec_" + "!", "secret"])
  func `a secret that is none is refused`(text: String) {
    #expect(WebhookSecret(text) == nil)
  }

  @Test(arguments: ["", "example.org", "ftp://example.org", "http://", "http://a b", "file:///etc"])
  func `an address that is none is refused`(text: String) {
    #expect(WebAddress(text) == nil)
  }

  private var letter: OutgoingLetter {
    OutgoingLetter(
      id: "letter-1", channel: .webhook, sender: "vekha@uva.example", address: "curator-1",
      bytes: Array(body.utf8))
  }

  private func notifier(
    to receiver: WebReceiver, at moment: Int64? = nil
  ) throws -> WebhookNotifier {
    WebhookNotifier(
      address: try #require(WebAddress("\(receiver.address)/hook?key=1")),
      secret: try #require(WebhookSecret(Self.secret)),
      time: SystemTime(startingAt: moment.map(Instant.init(seconds:))),
      limits: HTTPLimits(connect: .seconds(2), answer: .seconds(2)))
  }
}

extension DeliveryOutcome {
  /// The outcome in a word, with the seconds where the server named them.
  var meaning: String {
    switch self {
    case .sent: "sent"
    case .rejected: "rejected"
    case .deferred(_, let seconds): "deferred" + (seconds.map { " \($0)" } ?? "")
    case .unreachable: "unreachable"
    }
  }
}
