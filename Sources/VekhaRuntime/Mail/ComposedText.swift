import Foundation

/// The plain text of a letter that Vekha composed, read back from the letter's bytes.
package struct ComposedText {
  package let text: String

  /// Nil where the bytes are not such a letter.
  package init?(_ bytes: [UInt8]) {
    let letter = String(decoding: bytes, as: UTF8.self)
    guard let start = letter.firstRange(of: "Content-Type: text/plain"),
      let head = letter[start.upperBound...].firstRange(of: "\r\n\r\n"),
      let end = letter[head.upperBound...].firstRange(of: "\r\n--=_")
    else { return nil }
    let header = letter[start.upperBound..<head.lowerBound]
    let body = letter[head.upperBound..<end.lowerBound]
    let isBase64 = header.contains(TransferEncoding.base64.rawValue)
    guard let text = isBase64 ? Self.base64(body) : Self.quotedPrintable(body) else { return nil }
    self.text = text.replacing("\r\n", with: "\n")
  }

  private static func base64(_ body: Substring) -> String? {
    Data(base64Encoded: String(body), options: .ignoreUnknownCharacters)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func quotedPrintable(_ body: Substring) -> String? {
    let joined = Array(body.replacing("=\r\n", with: "").utf8)
    var (bytes, place): ([UInt8], Int) = ([], 0)
    while place < joined.count {
      if joined[place] == UInt8(ascii: "="), place + 2 < joined.count,
        let byte = UInt8(
          String(decoding: joined[(place + 1)...(place + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        place += 3
      } else {
        bytes.append(joined[place])
        place += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
