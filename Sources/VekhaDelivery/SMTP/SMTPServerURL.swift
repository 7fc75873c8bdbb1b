/// The address `smtp://user:password@host:587` taken apart (RFC 3986, 3.2).
struct SMTPServerURL {
  let encryptsAtOnce: Bool
  private let user: Substring?
  private let place: Substring

  init(_ url: String) throws(SMTPServerFault) {
    let (scheme, rest) = try Self.scheme(of: url)
    encryptsAtOnce = scheme == "smtps"
    let authority = rest.hasSuffix("/") ? rest.dropLast() : rest
    guard !authority.contains(where: { "/?#".contains($0) }) else { throw .surplus }
    let sign = authority.lastIndex(of: "@")
    user = sign.map { authority[..<$0] }
    place = sign.map { authority[authority.index(after: $0)...] } ?? authority
  }

  /// The name or the address, an IPv6 address in its brackets.
  func host() throws(SMTPServerFault) -> String {
    let host = place[..<hostEnd]
    let isNumber = host.hasPrefix("[") && host.hasSuffix("]")
    let allowed = isNumber ? "[]:." : "-."
    let isClean = host.utf8.allSatisfy { byte in
      isWordByte(byte) || allowed.utf8.contains(byte)
    }
    guard host.contains(where: \.isLetterOrDigit), isClean else { throw .host }
    return String(host)
  }

  func port() throws(SMTPServerFault) -> Int {
    guard hostEnd < place.endIndex else { return encryptsAtOnce ? 465 : 587 }
    let digits = place[hostEnd...].dropFirst()
    guard let port = UInt16(digits), port > 0, digits.utf8.allSatisfy(isDigit)
    else { throw .port }
    return Int(port)
  }

  func login() throws(SMTPServerFault) -> SMTPServer.Login? {
    guard let user else { return nil }
    let colon = user.firstIndex(of: ":") ?? user.endIndex
    let name = try percentDecoded(user[..<colon])
    let password = try percentDecoded(user[colon...].dropFirst())
    guard !name.isEmpty else { throw .encoding }
    return SMTPServer.Login(name: name, password: Secret(password))
  }

  private static func scheme(of url: String) throws(SMTPServerFault) -> (String, Substring) {
    guard let mark = url.firstRange(of: "://") else { throw .scheme }
    let scheme = url[..<mark.lowerBound].lowercased()
    guard scheme == "smtp" || scheme == "smtps" else { throw .scheme }
    return (scheme, url[mark.upperBound...])
  }

  private var hostEnd: Substring.Index {
    let afterNumber = place.firstIndex(of: "]") ?? place.startIndex
    return place[afterNumber...].firstIndex(of: ":") ?? place.endIndex
  }
}

/// Decodes `%XX`; what is then no UTF-8 or holds a control character is refused, since it would end up in a command.
private func percentDecoded(_ text: Substring) throws(SMTPServerFault) -> String {
  var bytes: [UInt8] = []
  var rest = text.utf8
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = rest.popFirst().flatMap(hexDigit), let low = rest.popFirst().flatMap(hexDigit)
    else { throw .encoding }
    bytes.append(high << 4 | low)
  }
  guard let decoded = String(validating: bytes, as: UTF8.self),
    !decoded.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
  else { throw .encoding }
  return decoded
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init)
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

private func isWordByte(_ byte: UInt8) -> Bool {
  isDigit(byte) || byte == UInt8(ascii: "_") || (97...122).contains(byte | 0x20)
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}
