/// A letter as values; its bytes follow from them alone, the same on every machine (RFC 5322).
package struct MIMEMessage: Hashable, Sendable {
  package var from: Mailbox
  package var to: Mailbox
  package var subject: String
  package var date: MailDate
  /// The letter's own name in the world's mail, without angle brackets (RFC 5322, 3.6.4).
  package var messageID: String
  /// The list that the letter belongs to, such as `uva-2022.vekha.example` (RFC 2919).
  package var listID: String?
  package var headers: [MailHeader]
  package var text: String
  package var html: String

  package init(
    from: Mailbox, to: Mailbox, subject: String, date: MailDate, messageID: String,
    listID: String? = nil, headers: [MailHeader] = [], text: String, html: String
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.date = date
    self.messageID = messageID
    self.listID = listID
    self.headers = headers
    self.text = text
    self.html = html
  }

  /// Composes the bytes that go to the server and into the store.
  package func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024 + (text.utf8.count + html.utf8.count) / 2 * 3)
    for field in fields { bytes += field.folded.utf8 }
    write(to: &bytes)
    return bytes
  }
}

extension MIMEMessage {
  private var fields: [HeaderField] {
    let own = [
      HeaderField("Date", words: [date.description]),
      HeaderField("From", mailbox: from),
      HeaderField("To", mailbox: to),
      HeaderField("Message-ID", words: ["<\(HeaderText.token(messageID))>"]),
      HeaderField("Subject", text: subject),
    ]
    let list = listID.map { HeaderField("List-Id", words: ["<\(HeaderText.token($0))>"]) }
    let more = headers.map { HeaderField($0.name, text: $0.value) }
    return own + (list.map { [$0] } ?? []) + more + structure
  }

  private var structure: [HeaderField] {
    [
      HeaderField("MIME-Version", words: ["1.0"]),
      HeaderField(
        "Content-Type", words: ["multipart/alternative;", "boundary=\"\(boundary)\""]),
    ]
  }

  /// The plain text first and the richer form last, as RFC 2046, 5.1.4 asks.
  ///
  /// The line end before a boundary belongs to the boundary, so each part keeps its own last one.
  private func write(to bytes: inout [UInt8]) {
    let boundary = boundary
    for part in [BodyPart(subtype: "plain", text: text), BodyPart(subtype: "html", text: html)] {
      bytes += "\r\n--\(boundary)\r\n".utf8
      bytes += part.bytes()
    }
    bytes += "\r\n--\(boundary)--\r\n".utf8
  }

  /// A boundary that no part can contain: neither transfer encoding ever writes `=_` (RFC 2045, 6.7).
  private var boundary: String {
    "=_vekha_" + String(Fingerprint.of(messageID), radix: 16)
  }
}
