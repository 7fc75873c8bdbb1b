/// Bytes as letters and digits (RFC 4648, 4).
enum Base64 {
  static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    var (bits, held) = (UInt32(0), 0)
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      held += 1
      if held == 3 {
        append(bits, digits: 4, to: &encoded)
        (bits, held) = (0, 0)
      }
    }
    if held > 0 { append(bits << (8 * (3 - UInt32(held))), digits: held + 1, to: &encoded) }
    return encoded
  }

  /// Encodes in lines of 76 characters (RFC 2045, 6.8).
  static func lines(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: lineBytes) {
      lines += encode(bytes[start..<min(start + lineBytes, bytes.count)]) + [13, 10]
    }
    return lines
  }

  private static func append(_ bits: UInt32, digits: Int, to encoded: inout [UInt8]) {
    for place in 0..<4 {
      let digit = Int(bits >> (18 - 6 * UInt32(place)) & 63)
      encoded.append(place < digits ? alphabet[digit] : UInt8(ascii: "="))
    }
  }

  private static let lineBytes = 57
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
