import Foundation
import TestWorld
import Testing

/// An office whose letters go to a mail server of its own.
struct MailOffice {
  var vekha: Vekha
  let server: LocalMailServer

  /// Opens an office; the options are those of the mail server.
  init(_ options: [String] = []) throws {
    server = try LocalMailServer(options, noticing: Bell.ring)
    var vekha = try Vekha()
    vekha.environment = [
      "VEKHA_SMTP": "smtp://localhost:\(server.port)",
      "VEKHA_MAIL_FROM": "Отдел наставничества <vekha@uva.example>",
    ]
    self.vekha = vekha
  }

  private init(_ vekha: Vekha, _ server: LocalMailServer) {
    self.vekha = vekha
    self.server = server
  }

  /// The same office after its mail server has been exchanged for another at the same address.
  func withServer(_ options: String...) throws -> MailOffice {
    server.stop()
    let other = try LocalMailServer(options + ["--port", "\(server.port)"], noticing: Bell.ring)
    return MailOffice(vekha, other)
  }

  /// One pass of the engine and of delivery at a moment.
  @discardableResult
  func tick(_ time: String, status: Int32 = 0) throws -> Vekha.Run {
    let run = try vekha("tick", "--now", time, "--format", "json")
    #expect(run.status == status, "\(time): \(run.complaint)")
    return run
  }

  /// The letters in the outbox, as scripts see them.
  func outbox(_ options: String...) throws -> [[String: Any]] {
    let run = try vekha.run(["outbox", "list", "--format", "json"] + options)
    #expect(run.status == 0, "\(run.complaint)")
    return try run.json()
  }

  /// The addresses of all letters that arrived, in alphabetical order.
  func addresses() throws -> [String] {
    try server.letters().flatMap(\.to).sorted()
  }

  /// The letters that arrived after the first few, as a mail program shows them.
  func letters(after count: Int = 0) throws -> [ReadMail] {
    let files = try server.letters().dropFirst(count).map(\.path)
    return files.isEmpty ? [] : try ReadMail.read(files)
  }
}
