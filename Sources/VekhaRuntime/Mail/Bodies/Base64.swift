/// Bytes as letters and digits (RFC 4648, 4).
enum Base64 {
  static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    append(Array(bytes)[...], to: &encoded)
    return encoded
  }

  /// Encodes in lines of 76 characters (RFC 2045, 6.8).
  static func lines(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count / lineBytes * 78 + 78)
    for start in stride(from: 0, to: bytes.count, by: lineBytes) {
      append(bytes[start..<min(start + lineBytes, bytes.count)], to: &lines)
      lines.append(13)
      lines.append(10)
    }
    return lines
  }

  private static func append(_ bytes: ArraySlice<UInt8>, to encoded: inout [UInt8]) {
    var place = bytes.startIndex
    while place + 2 < bytes.endIndex {
      append(bytes[place], bytes[place + 1], bytes[place + 2], digits: 4, to: &encoded)
      place += 3
    }
    guard place < bytes.endIndex else { return }
    let second = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
    append(bytes[place], second, 0, digits: bytes.endIndex - place + 1, to: &encoded)
  }

  private static func append(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, digits: Int, to encoded: inout [UInt8]
  ) {
    let equals = UInt8(ascii: "=")
    encoded.append(digit(first >> 2))
    encoded.append(digit(first << 4 & 0x30 | second >> 4))
    encoded.append(digits > 2 ? digit(second << 2 & 0x3C | third >> 6) : equals)
    encoded.append(digits > 3 ? digit(third & 0x3F) : equals)
  }

  private static func digit(_ sixBits: UInt8) -> UInt8 {
    switch sixBits {
    case 0..<26: sixBits + 0x41
    case 26..<52: sixBits + 0x47
    case 52..<62: sixBits - 4
    case 62: 0x2B
    default: 0x2F
    }
  }

  private static let lineBytes = 57
}
