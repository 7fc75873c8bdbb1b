import Foundation
import TestWorld
import Testing
import VekhaDelivery
import VekhaRuntime

@Suite struct SMTPEncryptionTests {
  @Test(arguments: SMTPServer.Security.allCases)
  func `a letter travels encrypted where the server offers it`(
    security: SMTPServer.Security
  ) async throws {
    let server = try LocalMailServer("--encryption", "starttls")
    let notifier = try server.notifier(security: security)
    #expect(try await notifier.deliver(SampleMail.letter()) == .sent)
    #expect(try server.letters().map(\.encrypted) == [true])
  }

  @Test func `a connection may be encrypted from its first byte`() async throws {
    let server = try LocalMailServer("--encryption", "tls")
    let notifier = try server.notifier(scheme: "smtps")
    #expect(try await notifier.deliver(SampleMail.letter()) == .sent)
    #expect(try await notifier.deliver(SampleMail.letter("2")) == .sent)
    #expect(try server.letters().map(\.encrypted) == [true, true])
  }

  @Test func `without encryption a letter goes only where that is allowed`() async throws {
    let server = try LocalMailServer()
    let refused = try await server.notifier(security: .required).deliver(SampleMail.letter())
    #expect(refused.isUnreachable && refused.reason.contains("не предлагает шифрования"))
    #expect(try server.letters().isEmpty)
    #expect(try await server.notifier().deliver(SampleMail.letter()) == .sent)
    #expect(try server.letters().map(\.encrypted) == [false])
  }

  @Test(arguments: ["starttls", "tls"])
  func `a certificate that nobody vouches for is not trusted`(encryption: String) async throws {
    let server = try LocalMailServer("--encryption", encryption)
    let notifier = try server.notifier(
      scheme: encryption == "tls" ? "smtps" : "smtp", trustsCertificate: false)
    let outcome = try await notifier.deliver(SampleMail.letter())
    #expect(outcome.isUnreachable && outcome.reason.contains("нельзя доверять"))
    #expect(try server.letters().isEmpty)
  }

  @Test func `a certificate for another name is not trusted`() async throws {
    let server = try LocalMailServer("--encryption", "starttls")
    let notifier = try server.notifier(host: "127.0.0.1")
    let outcome = try await notifier.deliver(SampleMail.letter())
    #expect(outcome.isUnreachable && outcome.reason.contains("нельзя доверять"))
  }

  @Test func `a file of certificates that is not there is named as the cause`() async throws {
    let server = try LocalMailServer("--encryption", "starttls")
    var address = try SMTPServer(url: "smtp://localhost:\(server.port)")
    address.authorityFile = TestHouse.newFolder().path
    let outcome = try await SMTPNotifier(server: address).deliver(SampleMail.letter())
    #expect(outcome.isUnreachable && outcome.reason.contains("Файл доверенных сертификатов"))
  }

  @Test func `encryption against a server that speaks plainly fails with advice`() async throws {
    let server = try LocalMailServer()
    let outcome = try await server.notifier(scheme: "smtps").deliver(SampleMail.letter())
    #expect(outcome.isUnreachable && outcome.reason.contains("о шифровании"))
  }

  @Test(arguments: ["none", "starttls"])
  func `a server that knows us takes the letter`(encryption: String) async throws {
    let server = try LocalMailServer("--encryption", encryption, "--user", "vekha:p@ss:wörd")
    let notifier = try server.notifier(login: "vekha:p%40ss%3Aw%C3%B6rd@")
    #expect(try await notifier.deliver(SampleMail.letter()) == .sent)
    #expect(try server.letters().map(\.user) == ["vekha"])
  }

  @Test(arguments: ["vekha:wrong@", "nobody:secret@", ""])
  func `a server that does not know us is out of reach`(login: String) async throws {
    let server = try LocalMailServer("--user", "vekha:secret")
    let outcome = try await server.notifier(login: login).deliver(SampleMail.letter())
    #expect(outcome.isUnreachable && outcome.reason.contains("имя и пароль"))
    #expect(!outcome.reason.contains("wrong"))
    #expect(try server.letters().isEmpty)
  }
}
