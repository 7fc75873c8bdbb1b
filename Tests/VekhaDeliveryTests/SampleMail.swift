import Testing
import VekhaCore
import VekhaDelivery
import VekhaRuntime

/// Letters for the tests to send.
enum SampleMail {
  static let coordinator = MailAddress("coordinator@vekha.example")
  static let teacher = MailAddress("ivanova@school-5.example")

  static func message(
    fromName: String = "Координатор", toName: String = "Иванова Мария Петровна",
    subject: String = "Срок", messageID: String = "1a2b@vekha.example",
    listID: String? = nil, headers: [MailHeader] = [],
    text: String = "Здравствуйте!\n", html: String = "<p>Здравствуйте!</p>\n"
  ) throws -> MIMEMessage {
    MIMEMessage(
      from: Mailbox(name: fromName, address: try #require(coordinator)),
      to: Mailbox(name: toName, address: try #require(teacher)),
      subject: subject, date: MailDate(Instant(seconds: 1_646_110_800), offsetSeconds: 14_400),
      messageID: messageID, listID: listID, headers: headers, text: text, html: html)
  }

  static func letter(
    _ id: String = "1", from sender: String = "coordinator@vekha.example",
    to address: String = "ivanova@school-5.example", text: String = "Здравствуйте!\n"
  ) throws -> OutgoingLetter {
    let message = try message(messageID: "\(id)@vekha.example", text: text)
    return OutgoingLetter(id: id, sender: sender, address: address, bytes: message.bytes())
  }
}
