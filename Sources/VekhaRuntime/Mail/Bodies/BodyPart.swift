/// One form of the letter's text, with the transfer encoding that suits it best.
struct BodyPart {
  let subtype: String
  let text: String

  func bytes() -> [UInt8] {
    let content = BodyText.canonical(text)
    let encoding = TransferEncoding.best(for: content)
    return Array(header(encoding).utf8) + encoding.encode(content)
  }

  private func header(_ encoding: TransferEncoding) -> String {
    """
    Content-Type: text/\(subtype); charset=utf-8\r
    Content-Transfer-Encoding: \(encoding.rawValue)\r
    \r

    """
  }
}

/// The two ways to send UTF-8 through servers that know only short lines of ASCII.
enum TransferEncoding: String {
  case quotedPrintable = "quoted-printable"
  case base64

  /// Base64 is the shorter once more than a sixth of the bytes would need three signs.
  static func best(for bytes: [UInt8]) -> TransferEncoding {
    var room = bytes.count / 6
    for byte in bytes where !QuotedPrintable.isPlain(byte) && byte != 10 && byte != 13 {
      if room == 0 { return .base64 }
      room -= 1
    }
    return .quotedPrintable
  }

  func encode(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .quotedPrintable: QuotedPrintable.encode(bytes)
    case .base64: Base64.lines(bytes)
    }
  }
}
