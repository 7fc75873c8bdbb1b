/// Mends the letters of scanned text: any dash, any quote, Latin look-alikes, noughts read as letters.
enum Letters {
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{2500}", "\u{2501}", "\u{FE58}", "\u{FE63}",
      "\u{FF0D}", "~":
      true
    default: false
    }
  }

  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "«", "»", "\u{2018}"..."\u{201F}", "‹", "›", "`", "″", "′": true
    default: false
    }
  }

  /// Soft hyphens, marks of width nothing and accents.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{FEFF}", "\u{2060}", "\u{300}"..."\u{36F}": true
    default: false
    }
  }

  static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "•", "·", "*", "▪", "●", "◦", "‣", "\u{F0B7}", "✓", "➢": true
    default: false
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A, 0x400...0x4FF: true
    case 0..<0xAA: false
    default: scalar.properties.isAlphabetic && !isInvisible(scalar)
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

// MARK: - Letters taken for each other

extension Letters {
  /// The number of a Russian letter from 1 to 31, in either case; «ъ» and «ь» share a place.
  static func russian(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x410...0x44F:
      let place = UInt8(scalar.value - 0x410) & 31
      return place == 28 ? 27 : place < 28 ? place + 1 : place
    case 0x401, 0x451: return 6
    case 0x406, 0x456: return 9
    default: return nil
    }
  }

  /// The Russian letter that a Latin one looks like.
  static func twin(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.value < 0x80 else { return scalar == "ë" || scalar == "Ë" ? 6 : nil }
    return Unicode.Scalar(scalar.value | 0x20).flatMap { twins[$0] }
  }

  private static let twins: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("abcehkmoptxyrun".unicodeScalars, "авсенкмортхугип".unicodeScalars)
      .map { ($0, russian($1) ?? 0) })

  /// Whether a whole Latin word of such letters may be meant as Russian.
  static func isSureTwin(_ scalar: Unicode.Scalar) -> Bool {
    "abcehkmoptxyABCEHKMOPTXY".unicodeScalars.contains(scalar)
  }

  /// The digit that a letter stands for among digits, as in «2О22».
  static func digit(_ letter: Unicode.Scalar) -> Int? {
    switch letter {
    case "о", "О", "o", "O": 0
    case "з", "З": 3
    case "l", "I", "І": 1
    default: nil
    }
  }

  /// The letter that a digit stands for among letters, as in «сентя6рь».
  static func letter(_ digit: Unicode.Scalar) -> UInt8? {
    switch digit {
    case "0": 15
    case "6": 2
    case "3": 8
    case "4": 24
    default: nil
    }
  }
}
