/// Text that stays readable, with everything unusual as `=` and two digits (RFC 2045, 6.7).
struct QuotedPrintable {
  private var encoded: [UInt8] = []
  private var column = 0

  /// Encodes a text whose lines end in CRLF.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var encoder = QuotedPrintable()
    encoder.encoded.reserveCapacity(bytes.count + bytes.count / 8)
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      encoder.append(line: line)
    }
    return encoder.encoded
  }

  /// Whether a byte can stand for itself within a line.
  static func isPlain(_ byte: UInt8) -> Bool {
    (32...126).contains(byte) && byte != UInt8(ascii: "=")
  }

  private mutating func append(line: ArraySlice<UInt8>) {
    let isWhole = line.last == 13
    let text = isWhole ? line.dropLast() : line
    for place in text.indices {
      append(text[place], standsAtEdge: place == text.startIndex || place == text.endIndex - 1)
    }
    guard isWhole else { return }
    encoded += [13, 10]
    column = 0
  }

  /// A space at the line's end gets lost on the way, a dot at its start means the end to a server.
  private mutating func append(_ byte: UInt8, standsAtEdge: Bool) {
    let isFragile = standsAtEdge && (byte == 32 || byte == UInt8(ascii: "."))
    let sign = Self.isPlain(byte) && !isFragile ? [byte] : Self.escaped(byte)
    if column + sign.count > Self.softLimit {
      encoded += [UInt8(ascii: "="), 13, 10]
      column = 0
    }
    encoded += sign
    column += sign.count
  }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static let softLimit = 75
  private static let digits = Array("0123456789ABCDEF".utf8)
}
