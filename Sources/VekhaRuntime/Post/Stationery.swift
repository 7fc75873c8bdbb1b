package import VekhaCore

/// What is the same on every letter of an installation.
package struct Stationery: Hashable, Sendable {
  package var from: Mailbox
  /// The address of the web page that letters link to; empty where there is none.
  package var address: String
  package var language: Language
  /// Makes the links by which letters are answered; nil where no page takes the answers.
  package var links: LinkPress?
  /// The ways by which letters may leave.
  package var channels: Set<Channel>

  package init(
    from: Mailbox, address: String, language: Language, links: LinkPress? = nil,
    channels: Set<Channel> = [.email]
  ) {
    self.from = from
    self.address = address
    self.language = language
    self.links = links
    self.channels = channels
  }

  var routes: Routes { Routes(open: channels) }

  /// Who puts a letter into the form of each channel.
  func scribe(for channel: Channel) -> any Scribe {
    switch channel {
    case .email, .file: MailScribe(stationery: self)
    case .webhook: WebhookScribe(domain: domain)
    case .telegram: TelegramScribe(domain: domain)
    }
  }

  package var sender: String { from.address.text }
  package var domain: String { from.address.domain }
}
