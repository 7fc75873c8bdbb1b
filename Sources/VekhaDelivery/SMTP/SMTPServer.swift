/// The mail server that letters are handed to, and how far it is trusted.
package struct SMTPServer: Hashable, Sendable {
  package var host: String
  package var port: Int
  package var login: Login?
  package var security: Security
  /// Whether encryption begins with the connection (`smtps:`, RFC 8314) and not by STARTTLS.
  package var encryptsAtOnce: Bool
  /// A PEM file of the authorities that vouch for the server; without it the system's own.
  package var authorityFile: String?

  /// A name and a password known to the server.
  package struct Login: Hashable, Sendable {
    package var name: String
    package var password: Secret
  }

  /// Whether a letter may travel unencrypted (`mail.tls`).
  package enum Security: String, Sendable, CaseIterable {
    /// STARTTLS where the server offers it.
    case opportunistic
    /// No encryption, no letter.
    case required
  }

  /// Reads `smtp://user:password@host:587`; the parts of the name and password may be `%`-encoded.
  ///
  /// Without a port it is 587, the submission port of RFC 6409, or 465 for `smtps:`.
  package init(
    url: String, security: Security = .opportunistic, authorityFile: String? = nil
  ) throws(SMTPServerFault) {
    let parts = try SMTPServerURL(url)
    host = try parts.host()
    port = try parts.port()
    login = try parts.login()
    encryptsAtOnce = parts.encryptsAtOnce
    self.security = encryptsAtOnce ? .required : security
    self.authorityFile = authorityFile
  }
}

extension SMTPServer: CustomStringConvertible {
  /// The address without the password, fit for logs.
  package var description: String {
    let user = login.map { "\($0.name):\($0.password)@" } ?? ""
    return "\(scheme)://\(user)\(place)"
  }

  /// The host and the port, as sentences name the server.
  var place: String { "\(host):\(port)" }

  /// The address as the transport takes it; name and password go separately.
  var url: String { "\(scheme)://\(place)" }

  private var scheme: String { encryptsAtOnce ? "smtps" : "smtp" }
}
