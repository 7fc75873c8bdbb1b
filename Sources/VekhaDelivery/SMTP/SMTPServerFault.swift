package import VekhaCore
internal import VekhaLanguage

/// What keeps a text from being a mail server's address; it never quotes the text, which may hold a password.
package enum SMTPServerFault: Error, Hashable, Sendable {
  case scheme
  case host
  case port
  case encoding
  case surplus

  /// What is wrong, and what to write instead.
  package var sentence: Bilingual {
    switch self {
    case .scheme: Catalogue.Delivery.serverScheme
    case .host: Catalogue.Delivery.serverHost
    case .port: Catalogue.Delivery.serverPort
    case .encoding: Catalogue.Delivery.serverEncoding
    case .surplus: Catalogue.Delivery.serverSurplus
    }
  }
}
