import VekhaCore

/// How an installation is set up: what the settings file says, and the environment over it.
package struct Settings: Hashable, Sendable {
  /// `smtp://user:password@host:587`; nil lets letters become files.
  package var mailServer: String?
  /// Whose name and address stand on letters.
  package var sender: Mailbox
  /// Whether a letter may only travel encrypted.
  package var requiresEncryption = false
  /// The program that letters are posted to, and the secret that they are signed with.
  package var webhookURL: String?
  package var webhookSecret: String?
  /// The messenger's bot; without a token there is none.
  package var telegramToken: String?
  package var telegramURL = "https://api.telegram.org"
  /// The folder into which letters go as files for those who want them so; nil where there is none.
  package var fileFolder: String?
  /// How fast letters may leave by each way.
  package var paces: [Channel: Pace] = [:]
  /// The address that is called once a day if the audit has passed.
  package var heartbeatURL: String?
  /// Where the page server listens; nil where there is none.
  package var webListen: ListenAddress? = .customary
  /// The address that letters link to; empty where there is none.
  package var webURL = ""
  package var logLevel = "info"
  /// Whether the log is JSON, one object an event.
  package var logsJSON = false

  /// Everything as it is where nobody has set anything.
  package init() {
    sender = Mailbox(name: Self.senderName, address: .local)
  }

  static let senderName = "Веха"
}

extension MailAddress {
  /// An address that is there on every machine.
  fileprivate static var local: MailAddress {
    guard let address = MailAddress("vekha@localhost") else {
      preconditionFailure("vekha@localhost is an address")
    }
    return address
  }
}
