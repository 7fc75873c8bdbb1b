/// A body's text as mail wants it: every line ends in CRLF, and no NUL stands in it (RFC 2046, 4.1.1).
enum BodyText {
  static func canonical(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + text.utf8.count / 32 + 2)
    var previous: UInt8 = 10
    var text = text
    text.withUTF8 { text in
      for byte in text {
        append(byte, after: previous, to: &bytes)
        previous = byte
      }
    }
    if bytes.last != 10 { bytes += lineEnd }
    return bytes
  }

  /// CR, LF and CRLF are each one line's end, whichever system the text came from.
  private static func append(_ byte: UInt8, after previous: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case 10 where previous == 13: break
    case 10, 13: bytes += lineEnd
    case 0: bytes.append(32)
    default: bytes.append(byte)
    }
  }

  private static let lineEnd: [UInt8] = [13, 10]
}
