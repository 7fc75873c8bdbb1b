/// Mends the letters of scanned text: any dash, any quote, Latin look-alikes, noughts read as letters.
enum Letters {
  static let dashes: Set<Character> = ["-", "‐", "‑", "‒", "–", "—", "―", "−", "﹣", "－", "~"]
  static let quotes: Set<Character> = [
    "\"", "'", "«", "»", "„", "“", "”", "‟", "‘", "’", "‚", "‹", "›", "`", "″", "′",
  ]
  static let invisible: Set<Character> = ["\u{AD}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{301}"]

  /// Latin letters that look like Cyrillic ones.
  private static let twins: [Character: Character] = [
    "a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "k": "к", "m": "м", "o": "о", "p": "р",
    "t": "т", "x": "х", "y": "у", "r": "г", "u": "и", "n": "п", "ë": "е", "ё": "е", "і": "и",
  ]
  /// Letters of which a whole Latin word may be made and still be meant as Russian.
  private static let sure: Set<Character> = [
    "a", "b", "c", "e", "h", "k", "m", "o", "p", "t", "x", "y",
  ]

  static func isLetter(_ character: Character) -> Bool { character.isLetter }

  static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// Returns the word in lower-case Cyrillic where it is Russian with Latin letters inside.
  static func mended(_ word: some StringProtocol) -> String {
    let lower = word.lowercased()
    let isRussian = lower.contains { $0 >= "а" && $0 <= "я" || $0 == "ё" }
    guard isRussian || lower.allSatisfy(sure.contains) else { return lower }
    return String(lower.map { twins[$0] ?? $0 })
  }

  /// The digit that a letter stands for among digits, as in «2О22».
  static func digit(_ letter: Character) -> Character? {
    switch letter {
    case "о", "О", "o", "O": "0"
    case "з", "З": "3"
    case "l", "I": "1"
    default: nil
    }
  }

  /// Reads Roman numerals up to twelve, typed with Latin or Cyrillic letters.
  static func roman(_ word: some StringProtocol) -> Int? {
    if let misread = misreadNumerals[String(word)] { return misread }
    let latin = word.uppercased().map { romanTwins[$0] ?? $0 }
    return numerals.firstIndex(of: String(latin)).map { $0 + 1 }
  }

  /// Capitals that scanners make of II and III.
  private static let misreadNumerals = ["П": 2, "Ш": 3, "Пi": 3, "ПІ": 3, "ПI": 3]
  private static let romanTwins: [Character: Character] = ["Х": "X", "І": "I"]
  private static let numerals = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]
}
