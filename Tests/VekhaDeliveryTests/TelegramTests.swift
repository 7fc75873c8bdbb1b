import TestWorld
import Testing
import VekhaDelivery
import VekhaRuntime

/// Messages of a bot, as a service that answers like Telegram's takes them.
@Suite(.timeLimit(.minutes(2))) struct TelegramTests {
  private let body = #"{"chat_id":"100","text":"<b>Просрочено</b>","parse_mode":"HTML"}"#

  @Test func `the message goes to the bot's own address`() async throws {
    let receiver = try WebReceiver([])
    #expect(try await notifier(to: receiver).deliver(letter) == .sent)
    let visit = try #require(try receiver.visits().first)
    #expect(visit.path == "/bot12:AB/sendMessage" && visit.body == body)
  }

  @Test(arguments: [
    ("BOT:35", "deferred 35"), ("429:20", "deferred 20"), ("403", "rejected"),
    ("400", "rejected"), ("401", "unreachable"), ("404", "unreachable"), ("502", "unreachable"),
    ("garbage", "unreachable"), ("close", "unreachable"), ("hang", "unreachable"),
  ])
  func `every answer has its meaning`(answer: String, meaning: String) async throws {
    let receiver = try WebReceiver(["--answer", answer])
    let outcome = try await notifier(to: receiver).deliver(letter)
    #expect(outcome.meaning == meaning, "\(outcome)")
    #expect(!outcome.reason.contains("12:AB"), "the token is a secret")
  }

  @Test func `after a failure the next message finds its way`() async throws {
    let receiver = try WebReceiver(["--answer", "close", "--answer", "BOT:1"])
    let notifier = try notifier(to: receiver)
    for meaning in ["unreachable", "deferred 1", "sent"] {
      #expect(await notifier.deliver(letter).meaning == meaning)
    }
  }

  private var letter: OutgoingLetter {
    OutgoingLetter(
      id: "letter-1", channel: .telegram, sender: "vekha@uva.example", address: "100",
      bytes: Array(body.utf8))
  }

  private func notifier(to receiver: WebReceiver) throws -> TelegramNotifier {
    TelegramNotifier(
      base: try #require(WebAddress(receiver.address)), token: Secret("12:AB"),
      limits: HTTPLimits(connect: .seconds(2), answer: .seconds(2)))
  }
}
