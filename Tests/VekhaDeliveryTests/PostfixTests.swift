import Foundation
import TestWorld
import Testing
import VekhaDelivery
import VekhaRuntime

@Suite(.enabled(if: PostfixServer.mayStart, "Postfix starts only for root"))
struct PostfixTests {
  private let teacher = "ivanova@school-5.example"

  private func notifier(_ server: PostfixServer) throws -> SMTPNotifier {
    SMTPNotifier(server: try SMTPServer(url: "smtp://localhost:\(server.port)"))
  }

  @Test func `a letter in Russian arrives in its mailbox as it left`() async throws {
    let server = try PostfixServer(mailboxes: [teacher])
    let letter = try SampleMail.letter("7", text: "..\n.\nСрок — 15 марта.\n")
    #expect(try await notifier(server).deliver(letter) == .sent)
    let arrived = try #require(try server.letters().first)
    let own = String(decoding: letter.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    #expect(String(decoding: arrived, as: UTF8.self).hasSuffix(own))
  }

  @Test(arguments: [
    "Срок: пункт 1.2 «Приказ»", "Срок\r\nBcc: spy@example.org", "<script>alert(1)</script>",
    String(repeating: "Очень длинное название мероприятия ", count: 40),
  ])
  func `another mail library reads what Postfix delivered`(subject: String) async throws {
    let server = try PostfixServer(mailboxes: [teacher])
    let message = try SampleMail.message(subject: subject)
    let letter = OutgoingLetter(
      id: "1", sender: "coordinator@vekha.example", address: teacher, bytes: message.bytes())
    #expect(try await notifier(server).deliver(letter) == .sent)
    let mail = try ReadMail(try #require(try server.letters().first))
    #expect(mail.to.first?.name == "Иванова Мария Петровна")
    #expect(mail.to.first?.address == teacher)
    #expect(mail.defects.isEmpty && !mail.headerNames.contains("Bcc"))
    #expect(mail.parts.map(\.type) == ["text/plain", "text/html"])
  }

  @Test func `a mailbox that is not there is refused for good, and the others get theirs`()
    async throws
  {
    let server = try PostfixServer(mailboxes: [teacher, "petrov@school-5.example"])
    let notifier = try notifier(server)
    let addresses = [teacher, "nobody@school-5.example", "petrov@school-5.example"]
    var outcomes: [DeliveryOutcome] = []
    for (index, address) in addresses.enumerated() {
      outcomes.append(try await notifier.deliver(SampleMail.letter("\(index)", to: address)))
    }
    #expect(outcomes.map(\.isRejected) == [false, true, false])
    #expect(try server.letters().count == 2)
  }

  @Test func `a letter larger than the server takes is refused for good`() async throws {
    let server = try PostfixServer(mailboxes: [teacher], limit: 20_000)
    let letter = try SampleMail.letter(text: String(repeating: "Срок истёк.\n", count: 5_000))
    let outcome = try await notifier(server).deliver(letter)
    #expect(outcome.isRejected && outcome.reason.contains("552"))
    #expect(try server.letters().isEmpty)
  }

  @Test func `twenty letters in a row arrive, each once`() async throws {
    let server = try PostfixServer(mailboxes: [teacher])
    let notifier = try notifier(server)
    for id in 1...20 { #expect(try await notifier.deliver(SampleMail.letter("\(id)")) == .sent) }
    let names = try server.letters().map { try ReadMail($0).headers["Message-ID"] }
    #expect(names.count == 20 && Set(names).count == 20)
  }
}
