// MARK: - The same mending for whole words, where a word is kept as text

extension Letters {
  static let dashes: Set<Character> = ["-", "‐", "‑", "‒", "–", "—", "―", "−", "﹣", "－", "~"]
  static let invisible: Set<Character> = ["\u{AD}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{301}"]

  /// Latin letters that look like Cyrillic ones.
  private static let lookalikes: [Character: Character] = [
    "a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "k": "к", "m": "м", "o": "о", "p": "р",
    "t": "т", "x": "х", "y": "у", "r": "г", "u": "и", "n": "п", "ë": "е", "ё": "е", "і": "и",
  ]

  /// Returns the word in lower-case Cyrillic where it is Russian with Latin letters inside.
  static func mended(_ word: some StringProtocol) -> String {
    let lower = word.lowercased()
    let isRussian = lower.contains { $0 >= "а" && $0 <= "я" || $0 == "ё" }
    guard isRussian || lower.unicodeScalars.allSatisfy(isSureTwin) else { return lower }
    return String(lower.map { lookalikes[$0] ?? $0 })
  }
}
