/// The web page that letters link to.
struct WebPage: Hashable, Sendable {
  /// The address without a slash at its end.
  let address: String

  /// Takes an address, or returns nil where it is empty or not one of the web.
  init?(_ address: String) {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    let isPlain = address.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    guard ["http", "https"].contains(scheme), address.contains("://"), isPlain else { return nil }
    self.address = String(address.reversed().drop { $0 == "/" }.reversed())
  }

  /// The address of an item within its case.
  func link(to line: DigestLine) -> String {
    "\(address)/cases/\(Self.encoded(line.caseID))#\(Self.encoded(line.code))"
  }

  /// Everything but letters, digits and `-._~/` is written by its bytes (RFC 3986, 2.1).
  private static func encoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { result, byte in
      if plain.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
}
