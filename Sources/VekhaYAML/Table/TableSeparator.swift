/// Finds out what parts the cells of a table.
enum TableSeparator {
  private static let quote = UInt8(ascii: "\"")

  /// The sign met most often in the first line that is not blank, quoted cells left out.
  static func find(in bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = candidates.map { sign in count(of: sign, in: header(of: bytes)) }
    let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }
    return best.map { candidates[$0] } ?? candidates[0]
  }

  private static func header(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
    var isQuoted = false
    return bytes[start...].prefix { byte in
      if byte == quote { isQuoted.toggle() }
      return isQuoted || (byte != 0x0A && byte != 0x0D)
    }
  }

  private static func count(of sign: UInt8, in header: ArraySlice<UInt8>) -> Int {
    var (count, isQuoted) = (0, false)
    for byte in header {
      if byte == quote { isQuoted.toggle() }
      if byte == sign, !isQuoted { count += 1 }
    }
    return count
  }
}
