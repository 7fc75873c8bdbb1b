import TestWorld
import Testing
import VekhaDelivery
import VekhaRuntime

@Suite struct SMTPRefusalTests {
  @Test func `an unknown recipient is rejected in the server's words, others are not`() async throws
  {
    let server = try LocalMailServer("--refuse", "ivanova@school-5.example")
    let notifier = try server.notifier()
    let outcome = try await notifier.deliver(SampleMail.letter())
    #expect(outcome.isRejected)
    #expect(outcome.reason.hasPrefix("Почтовый сервер не принимает письма на этот адрес."))
    #expect(outcome.reason.hasSuffix("Ответ сервера: 550 5.1.1 No such person here"))
    let other = try SampleMail.letter(to: "petrova@school-6.example")
    #expect(await notifier.deliver(other) == .sent)
  }

  @Test func `a greylisted letter is deferred and then taken`() async throws {
    let server = try LocalMailServer("--greylist")
    let notifier = try server.notifier()
    let outcome = try await notifier.deliver(SampleMail.letter())
    #expect(outcome.isDeferred && outcome.reason.contains("451 4.7.1 Greylisted"))
    #expect(try await notifier.deliver(SampleMail.letter()) == .sent)
  }

  @Test(arguments: [
    "rcpt=550 5.1.1 Unknown", "rcpt=553 5.1.3 Bad name", "data=554 5.7.1 No", "body=554 5.7.1 Spam",
    "body=552 5.3.4 Too large", "mail=552 5.3.4 Too large", "rcpt=554 5.7.1 Relay denied",
  ])
  func `a lasting refusal of the letter rejects it`(answer: String) async throws {
    let outcome = try await outcome(when: answer)
    #expect(outcome.isRejected)
    #expect(outcome.reason.hasSuffix("Ответ сервера: " + answer.dropFirst(5)))
  }

  @Test(arguments: [
    "mail=451 4.3.0 Later", "rcpt=450 4.2.1 Mailbox busy", "rcpt=452 4.5.3 Too many",
    "data=451 4.3.0 Later", "body=451 4.3.0 Later", "body=421 4.3.2 Shutting down",
  ])
  func `a refusal for now defers the letter`(answer: String) async throws {
    let outcome = try await outcome(when: answer)
    #expect(outcome.isDeferred)
    #expect(outcome.reason.hasSuffix("Ответ сервера: " + answer.dropFirst(5)))
  }

  @Test(arguments: [
    ("mail=550 5.7.1 Not you", "mail.from"), ("mail=530 5.7.0 Log in first", "имя и пароль"),
    ("rcpt=530 5.7.0 Log in first", "имя и пароль"),
  ])
  func `a refusal of our own house does not condemn the letter`(
    answer: String, hint: String
  ) async throws {
    let outcome = try await outcome(when: answer)
    #expect(outcome.isUnreachable && outcome.reason.contains(hint))
  }

  @Test func `a long and dirty answer is shown short and clean`() async throws {
    let words = "550 \u{1B}[31mNo\u{7}\tsuch\u{202E} person " + String(repeating: "x", count: 400)
    let outcome = try await outcome(when: "rcpt=\(words)")
    let answer = try #require(outcome.reason.split(separator: "Ответ сервера: ").last)
    #expect(answer.hasPrefix("550 [31mNo such person xxx"))
    #expect(answer.hasSuffix("x…") && answer.count == 301)
  }

  @Test func `an answer of several lines is shown as one`() async throws {
    let outcome = try await outcome(when: "rcpt=550-5.7.1 First\r\n550-5.7.1 Second\r\n550 Third")
    #expect(outcome.reason.hasSuffix("550 5.7.1 First 5.7.1 Second Third"))
  }

  @Test func `a connection cut after the body leaves the letter to be sent again`() async throws {
    let server = try LocalMailServer("--leave", "body")
    let outcome = try await server.notifier().deliver(SampleMail.letter())
    #expect(outcome.isUnreachable && outcome.reason.contains("прервалась"))
  }

  @Test(arguments: ["greeting", "body"])
  func `a server that falls silent is left when the time is up`(stage: String) async throws {
    let server = try LocalMailServer("--hang", stage)
    let limits = SMTPLimits(connect: .milliseconds(300), letter: .milliseconds(600))
    let outcome = try await server.notifier(limits: limits).deliver(SampleMail.letter())
    #expect(outcome.isUnreachable && outcome.reason.contains("за отведённое время"))
  }

  @Test func `a server that falls silent is left soon when the program is about to end`()
    async throws
  {
    let server = try LocalMailServer("--hang", "body")
    let limits = SMTPLimits(letter: .seconds(60), farewell: .milliseconds(100))
    let notifier = try server.notifier(limits: limits)
    notifier.hurry()
    let outcome = try await notifier.deliver(SampleMail.letter())
    #expect(outcome.isUnreachable && outcome.reason.contains("за отведённое время"))
  }

  @Test func `a server that is not there is out of reach, and named`() async throws {
    let server = try LocalMailServer()
    let port = server.port
    server.stop()
    let outcome = try await server.notifier().deliver(SampleMail.letter())
    #expect(outcome.isUnreachable && outcome.reason.contains("localhost:\(port) не отвечает"))
  }

  @Test func `a host that does not exist is out of reach, and named`() async throws {
    let notifier = SMTPNotifier(server: try SMTPServer(url: "smtp://mail.vekha.invalid"))
    let outcome = try await notifier.deliver(SampleMail.letter())
    #expect(outcome.isUnreachable && outcome.reason.contains("mail.vekha.invalid:587 не найден"))
  }

  private func outcome(when answer: String) async throws -> DeliveryOutcome {
    let server = try LocalMailServer("--answer", answer)
    return try await server.notifier().deliver(SampleMail.letter())
  }
}
