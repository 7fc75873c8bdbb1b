/// Looks at a text's bytes to see whether it needs no tidying, as most cells do not.
enum PlainBytes {
  /// Whether the text has single spaces alone, none at its ends, and no sign that shows nothing.
  ///
  /// Where it is in doubt it says no.
  static func areOneLine(_ bytes: String.UTF8View) -> Bool {
    var (before, last) = (space, space)
    for byte in bytes {
      if byte < space || byte == delete || byte == space && last == space { return false }
      if isDoubtful(byte, after: last) || before == 0xE2 && last == 0x80 && isInvisible(byte) {
        return false
      }
      (before, last) = (last, byte)
    }
    return last != space || bytes.isEmpty
  }

  private static let space = UInt8(ascii: " ")
  private static let delete: UInt8 = 0x7F

  /// The first bytes of other spaces, marks and private signs; after C2, all but quotes and the like.
  private static func isDoubtful(_ byte: UInt8, after last: UInt8) -> Bool {
    switch byte {
    case 0xE1, 0xE3, 0xEE, 0xEF, 0xF3, 0xF4: true
    default: last == 0xC2 && (byte <= 0xA0 || byte == 0xAD)
    }
  }

  /// Of the signs that begin E2 80: spaces and marks of direction, not dashes and quotes.
  private static func isInvisible(_ byte: UInt8) -> Bool {
    byte < 0x90 || (0xA8...0xAF).contains(byte)
  }
}
