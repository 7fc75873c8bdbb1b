/// An address of the web that a program calls; it may hold a secret and is never shown whole.
package struct WebAddress: Hashable, Sendable {
  let text: Secret
  /// The scheme, the host and the port, as sentences name it.
  package let place: String

  /// Takes `https://host:port/path`; nil where the text is something else.
  package init?(_ text: String) {
    let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    guard let mark = text.firstRange(of: "://"), isPlain,
      ["http", "https"].contains(text[..<mark.lowerBound].lowercased())
    else { return nil }
    let authority = text[mark.upperBound...].prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    guard !host.isEmpty, host.first != ":" else { return nil }
    self.text = Secret(text)
    place = "\(text[..<mark.lowerBound])://\(host)"
  }

  /// The address with a path after it.
  func appending(path: String) -> Secret {
    let base = text.revealed()
    return Secret((base.hasSuffix("/") ? String(base.dropLast()) : base) + path)
  }
}
