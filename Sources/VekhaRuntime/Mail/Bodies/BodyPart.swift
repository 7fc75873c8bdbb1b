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
    let unusual = bytes.count { !QuotedPrintable.isPlain($0) && $0 != 10 && $0 != 13 }
    return unusual > bytes.count / 6 ? .base64 : .quotedPrintable
  }

  func encode(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .quotedPrintable: QuotedPrintable.encode(bytes)
    case .base64: Base64.lines(bytes)
    }
  }
}
