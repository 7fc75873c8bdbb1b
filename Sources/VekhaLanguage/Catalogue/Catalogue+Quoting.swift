internal import VekhaCore

/// How a person's own words and figures look inside a sentence.
extension Catalogue {
  /// Somebody's words in quotation marks, cut short where they would drown the sentence.
  package static func quoted(_ words: String) -> String {
    "«\(clipped(words))»"
  }

  /// The beginning of words that would drown the sentence, or all of them.
  static func clipped(_ words: String) -> String {
    let shown = words.unicodeScalars.prefix(60)
    return shown.endIndex == words.endIndex ? words : String(shown) + "…"
  }

  /// A number of bytes as people say it.
  static func size(_ bytes: Int) -> Bilingual {
    let (kilo, mega) = (1 << 10, 1 << 20)
    if bytes >= mega, bytes % mega == 0 {
      return Bilingual(ru: "\(bytes / mega) МБ", en: "\(bytes / mega) MiB")
    }
    if bytes >= kilo, bytes % kilo == 0 {
      return Bilingual(ru: "\(bytes / kilo) КБ", en: "\(bytes / kilo) KiB")
    }
    return Bilingual(ru: "\(bytes) Б", en: "\(bytes) B")
  }

  /// A count with its thousands set apart, as `100 000`.
  static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var end = digits.count - 3
    while end > 0 {
      digits.insert("\u{A0}", at: digits.index(digits.startIndex, offsetBy: end))
      end -= 3
    }
    return digits
  }

  static func hex(_ byte: UInt8) -> String { "0x" + hex(UInt32(byte), digits: 2) }

  static func hex(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
