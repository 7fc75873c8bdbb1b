package import VekhaCore

/// What is the same on every letter of an installation.
package struct Stationery: Hashable, Sendable {
  package var from: Mailbox
  /// The address of the web page that letters link to; empty where there is none.
  package var address: String
  package var language: Language

  package init(from: Mailbox, address: String, language: Language) {
    self.from = from
    self.address = address
    self.language = language
  }

  package var sender: String { from.address.text }
  package var domain: String { from.address.domain }
}
