/// Text that stays readable, with everything unusual as `=` and two digits (RFC 2045, 6.7).
struct QuotedPrintable {
  private var encoded: [UInt8] = []
  private var column = 0

  /// Encodes a text whose lines end in CRLF.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var encoder = QuotedPrintable()
    encoder.encoded.reserveCapacity(bytes.count + bytes.count / 2)
    encoder.append(bytes.span)
    return encoder.encoded
  }

  /// Whether a byte can stand for itself within a line.
  static func isPlain(_ byte: UInt8) -> Bool {
    32 <= byte && byte <= 126 && byte != equals
  }

  private mutating func append(_ bytes: Span<UInt8>) {
    for place in bytes.indices {
      let (byte, next) = (bytes[place], Self.byte(at: place + 1, of: bytes))
      let endsLine = next == nil || next == lineFeed || Self.isLineEnd(at: place + 1, of: bytes)
      switch byte {
      case lineFeed: if place > 0, bytes[place - 1] == carriageReturn { endLine() }
      case carriageReturn where next == lineFeed: break
      default:
        let startsLine = place == 0 || bytes[place - 1] == lineFeed
        append(byte, isFragile: (startsLine || endsLine) && (byte == 32 || byte == dot))
      }
    }
  }

  /// A space at the line's end gets lost on the way, a dot at its start means the end to a server.
  private mutating func append(_ byte: UInt8, isFragile: Bool) {
    guard !isFragile, Self.isPlain(byte) else { return appendEscaped(byte) }
    makeRoom(for: 1)
    encoded.append(byte)
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    makeRoom(for: 3)
    encoded.append(equals)
    encoded.append(Self.digit(byte >> 4))
    encoded.append(Self.digit(byte & 15))
  }

  /// Goes on in the next line where a sign no longer fits into this one.
  private mutating func makeRoom(for width: Int) {
    if column + width > Self.softLimit {
      encoded.append(equals)
      endLine()
    }
    column += width
  }

  private mutating func endLine() {
    encoded.append(carriageReturn)
    encoded.append(lineFeed)
    column = 0
  }

  private static func byte(at place: Int, of bytes: Span<UInt8>) -> UInt8? {
    place < bytes.count ? bytes[place] : nil
  }

  private static func isLineEnd(at place: Int, of bytes: Span<UInt8>) -> Bool {
    byte(at: place, of: bytes) == carriageReturn && byte(at: place + 1, of: bytes) == lineFeed
  }

  private static func digit(_ fourBits: UInt8) -> UInt8 {
    fourBits < 10 ? 0x30 + fourBits : 0x37 + fourBits
  }

  private static let softLimit = 75
}

private let equals = UInt8(ascii: "=")
private let dot = UInt8(ascii: ".")
private let carriageReturn: UInt8 = 13
private let lineFeed: UInt8 = 10
