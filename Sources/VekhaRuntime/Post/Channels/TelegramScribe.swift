import Foundation
import VekhaCore

/// Writes a letter as a message of a Telegram bot.
struct TelegramScribe: Scribe {
  let domain: String

  func letter(_ digest: Digest, to address: String, marks: LetterMarks) -> Letter {
    let draft = digest.draft
    let message = TelegramMessage(chat: address, text: TelegramLayout.text(of: draft))
    return marks.letter(
      marks.id(at: domain), to: address, subject: draft.subject, bytes: message.bytes)
  }
}

/// The request `sendMessage` as the bot service takes it.
private struct TelegramMessage: Encodable {
  struct Preview: Encodable {
    var isDisabled = true

    enum CodingKeys: String, CodingKey { case isDisabled = "is_disabled" }
  }

  var chat: String
  var text: String
  var parseMode = "HTML"
  var preview = Preview()

  enum CodingKeys: String, CodingKey {
    case chat = "chat_id"
    case text
    case parseMode = "parse_mode"
    case preview = "link_preview_options"
  }

  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { [UInt8]($0) } ?? []
  }
}
