import Foundation
import VekhaCore

/// Writes a letter as JSON for another program, which finds the person by her id.
struct WebhookScribe: Scribe {
  let domain: String

  func letter(_ digest: Digest, to address: String, marks: LetterMarks) -> Letter {
    let id = marks.id(at: domain)
    let content = digest.letter
    let event = WebhookEvent(
      type: "letter.digest", timestamp: marks.at.iso8601,
      data: WebhookEvent.Letter(
        id: id, recipient: address, date: digest.date.iso, subject: content.subject,
        text: content.text, items: digest.lines.map(WebhookEvent.Item.init)))
    return marks.letter(id, to: address, subject: content.subject, bytes: event.bytes)
  }
}

/// The event as receivers read it; its keys never change their meaning.
private struct WebhookEvent: Encodable {
  struct Letter: Encodable {
    var id: String
    var recipient: String
    var date: String
    var subject: String
    var text: String
    var items: [Item]
  }

  struct Item: Encodable {
    var caseID: String
    var code: String
    var occurrence: String
    var title: String
    var kind: String
    var due: String?
    var overdueDays: Int

    init(_ line: DigestLine) {
      (caseID, code, occurrence) = (line.caseID, line.code, line.occurrence)
      (title, due, overdueDays) = (line.title, line.due?.iso, line.overdueDays)
      kind = "\(line.kind)"
    }

    enum CodingKeys: String, CodingKey {
      case caseID = "case"
      case code, occurrence, title, kind, due, overdueDays
    }
  }

  var type: String
  var timestamp: String
  var data: Letter

  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { [UInt8]($0) } ?? []
  }
}
