/// Where the page server listens: a host and a port, of which 0 means any that is free.
package struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
  package var host: String
  package var port: Int

  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  /// Reads `127.0.0.1:8080` or `[::1]:8080`.
  init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...])
    else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.isEmpty, host.utf8.allSatisfy(Self.mayStand) else { return nil }
    self.init(host: String(host), port: Int(port))
  }

  package var description: String {
    host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
  }

  /// Nobody but this machine, until somebody decides otherwise.
  package static let customary = ListenAddress(host: "127.0.0.1", port: 8080)

  private static func mayStand(_ byte: UInt8) -> Bool {
    let isLetter = (97...122).contains(byte | 0x20)
    return isLetter || (48...58).contains(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }
}
