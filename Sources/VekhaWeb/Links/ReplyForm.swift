import Foundation
import VekhaCore
import VekhaRuntime

/// A form that came back, with nothing in it that a page of ours would not have sent.
struct ReplyForm {
  let reply: Reply

  /// Reads `note`, `date` and `evidence`; nil where one of them cannot be meant.
  init?(_ fields: FormFields) {
    let day = fields["date"] ?? ""
    let date = CivilDate(day)
    let note = Self.trimmed(fields["note"])
    let evidence = Self.trimmed(fields["evidence"])
    guard date != nil || day.isEmpty, note.count <= Self.noteMax,
      evidence.isEmpty || Self.isAddress(evidence)
    else { return nil }
    reply = Reply(note: note, date: date, evidence: evidence)
  }

  private static func trimmed(_ text: String?) -> String {
    (text ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func isAddress(_ text: String) -> Bool {
    text.utf8.count <= addressMax && ["https://", "http://"].contains { text.hasPrefix($0) }
      && !text.contains { $0.isWhitespace }
  }

  static let noteMax = 2000
  private static let addressMax = 500
}

/// The fields of a form as a browser sends them (`application/x-www-form-urlencoded`).
struct FormFields {
  private var values: [String: String] = [:]

  /// Nil where the bytes are no such form.
  init?(_ body: String) {
    for pair in body.split(separator: "&").prefix(Self.countMax) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(parts[0]),
        let value = Self.decoded(parts.count > 1 ? parts[1] : "")
      else { return nil }
      values[name] = value
    }
  }

  subscript(name: String) -> String? { values[name] }

  private static func decoded(_ text: Substring) -> String? {
    text.replacing("+", with: " ").removingPercentEncoding
  }

  private static let countMax = 16
}
