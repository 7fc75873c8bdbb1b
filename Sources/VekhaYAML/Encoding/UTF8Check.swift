/// Reads bytes as UTF-8 one character at a time and says where they stop being text.
enum UTF8Check {
  /// The length of the well-formed character at `index`, or nil where there is none.
  static func characterLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let lead = bytes[index]
    guard lead >= 0x80 else { return 1 }
    guard let shape = shape(of: lead), index + shape.length <= bytes.count,
      shape.second.contains(bytes[index + 1])
    else { return nil }
    for next in (index + 2)..<max(index + 2, index + shape.length)
    where bytes[next] & 0xC0 != 0x80 {
      return nil
    }
    return shape.length
  }

  /// Whether a character of the block with the Russian letters begins here, as every second byte of such files does.
  static func isRussian(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    (0xD0...0xD1).contains(bytes[index]) && index + 1 < bytes.count
      && bytes[index + 1] & 0xC0 == 0x80
  }

  /// Table 3-7 of the Unicode standard: how long a character is and what its second byte may be.
  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }

  /// Whether bytes that are not UTF-8 read better as Windows-1251.
  ///
  /// Cyrillic in Windows-1251 is hardly ever well-formed UTF-8, while a damaged UTF-8 file is
  /// well-formed nearly everywhere; so the two kinds of characters are counted.
  static func looksLikeWindows1251(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (wellFormed, stray, index) = (0, 0, 0)
    while index < bytes.count {
      let length = characterLength(at: index, in: bytes)
      if length == nil { stray += 1 }
      if let length, length > 1 { wellFormed += 1 }
      index += length ?? 1
    }
    return stray > wellFormed
  }
}
