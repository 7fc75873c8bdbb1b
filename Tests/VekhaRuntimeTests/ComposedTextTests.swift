import Testing
import VekhaCore
import VekhaRuntime

@Suite struct ComposedTextTests {
  @Test(arguments: [
    "Здравствуйте!\n\nПункт 1.3 просрочен на 3 дня.\n",
    "Hello!\n\nItem 1.3 = late by 3 days; a long line that mail has to break somewhere, since it goes on.\n",
    ".\n. dots and = signs =3D\n",
  ])
  func `a composed letter's text is read back as it was written`(text: String) throws {
    let address = try #require(MailAddress("curator-4@example.org"))
    let message = MIMEMessage(
      from: Mailbox(name: "Веха", address: address), to: Mailbox(name: "", address: address),
      subject: "Веха", date: MailDate(Instant(seconds: 0), offsetSeconds: 0),
      messageID: "1@example.org", text: text, html: "<p>--=_</p>")
    #expect(ComposedText(message.bytes())?.text == text)
  }

  @Test(arguments: [
    "", "Content-Type: text/plain", "Content-Type: text/plain\r\n\r\nhalf a letter",
  ])
  func `bytes that are no letter have no text`(bytes: String) {
    #expect(ComposedText(Array(bytes.utf8)) == nil)
  }
}
