internal import Foundation

/// The bot service's answer: `{"ok": …, "parameters": {"retry_after": …}}`.
struct TelegramAnswer {
  let isYes: Bool
  /// For how many seconds the service asks to be left alone.
  let retryAfter: Int64?

  /// Nil where the bytes are no such answer.
  init?(_ body: [UInt8]) {
    guard let answer = try? JSONDecoder().decode(Written.self, from: Data(body)) else { return nil }
    isYes = answer.ok
    retryAfter = answer.parameters?.retryAfter.flatMap { $0 >= 0 ? $0 : nil }
  }

  private struct Written: Decodable {
    var ok: Bool
    var parameters: Parameters?

    struct Parameters: Decodable {
      var retryAfter: Int64?

      enum CodingKeys: String, CodingKey { case retryAfter = "retry_after" }
    }
  }
}
