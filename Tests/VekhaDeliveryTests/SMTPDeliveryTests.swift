import TestWorld
import Testing
import VekhaDelivery
import VekhaRuntime

@Suite struct SMTPDeliveryTests {
  @Test func `a letter arrives byte for byte at the one it is for`() async throws {
    let server = try LocalMailServer()
    let letter = try SampleMail.letter("7", text: "..\n.\nСрок — 15 марта.\n.\n")
    #expect(try await server.notifier().deliver(letter) == .sent)
    let taken = try #require(try server.letters().first)
    #expect(taken.from == "coordinator@vekha.example")
    #expect(taken.to == ["ivanova@school-5.example"])
    #expect(taken.messageId == "<7@vekha.example>")
    #expect(try taken.bytes() == letter.bytes)
  }

  @Test func `lines that begin with a dot lose none on the way`() async throws {
    let server = try LocalMailServer()
    let bytes = Array("Subject: dots\r\n\r\n.\r\n..\r\n...tail\r\n".utf8)
    let letter = OutgoingLetter(
      id: "1", sender: "a@vekha.example", address: "b@vekha.example", bytes: bytes)
    #expect(try await server.notifier().deliver(letter) == .sent)
    #expect(try server.letters().first?.bytes() == bytes)
  }

  @Test func `a letter of a megabyte arrives whole`() async throws {
    let server = try LocalMailServer()
    let letter = try SampleMail.letter(text: String(repeating: "Срок истёк.\n", count: 25_000))
    #expect(try await server.notifier().deliver(letter) == .sent)
    #expect(try server.letters().first?.bytes() == letter.bytes)
  }

  @Test func `many letters travel over one connection`() async throws {
    let server = try LocalMailServer()
    let notifier = try server.notifier()
    for id in 1...5 {
      #expect(try await notifier.deliver(SampleMail.letter("\(id)")) == .sent)
    }
    #expect(try server.letters().map(\.connection) == [1, 1, 1, 1, 1])
  }

  @Test func `letters handed over at the same time all arrive, one after another`() async throws {
    let server = try LocalMailServer()
    let notifier = try server.notifier()
    let letters = try (1...8).map { try SampleMail.letter("\($0)") }
    let outcomes = await withTaskGroup(of: DeliveryOutcome.self) { group in
      for letter in letters { group.addTask { await notifier.deliver(letter) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes == Array(repeating: .sent, count: 8))
    #expect(Set(try server.letters().map(\.messageId)).count == 8)
    #expect(Set(try server.letters().map(\.connection)) == [1])
  }

  @Test(arguments: [["--leave", "letter"], ["--letters-per-connection", "1"]])
  func `a server that leaves after each letter is greeted again`(habit: [String]) async throws {
    let server = try LocalMailServer(habit)
    let notifier = try server.notifier()
    for id in 1...3 {
      #expect(try await notifier.deliver(SampleMail.letter("\(id)")) == .sent)
    }
    #expect(try server.letters().map(\.connection) == [1, 2, 3])
  }

  @Test func `after a farewell the next letter opens a new connection`() async throws {
    let server = try LocalMailServer()
    let notifier = try server.notifier()
    #expect(try await notifier.deliver(SampleMail.letter("1")) == .sent)
    await notifier.close()
    #expect(try await notifier.deliver(SampleMail.letter("2")) == .sent)
    #expect(try server.letters().map(\.connection) == [1, 2])
  }

  @Test(arguments: ["ivanova", "ivanova@school-5.example>\r\nRCPT TO:<x@example.org", ""])
  func `a recipient's address that is none reaches no server`(address: String) async throws {
    let server = try LocalMailServer()
    let outcome = try await server.notifier().deliver(SampleMail.letter(to: address))
    #expect(outcome.isRejected && outcome.reason.contains("Адрес получателя"))
    #expect(try server.letters().isEmpty)
  }

  @Test func `a sender's address that is none is our own fault, not the letter's`() async throws {
    let server = try LocalMailServer()
    let outcome = try await server.notifier().deliver(SampleMail.letter(from: "vekha"))
    #expect(outcome.isUnreachable && outcome.reason.contains("mail.from"))
    #expect(try server.letters().isEmpty)
  }
}
