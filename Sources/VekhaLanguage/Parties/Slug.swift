/// Makes an id of Latin letters from Russian words, as directories want for roles and people.
enum Slug {
  private static let letters: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
  ]

  /// The id of some words: the first of them, joined by hyphens.
  static func make(_ words: [String]) -> String {
    words.prefix(4).map { $0.map { letters[$0] ?? String($0) }.joined() }
      .filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// An id that begins with a known word in the place of some Russian ones.
  static func make(_ words: [String], from first: String, dropping count: Int) -> String {
    let rest = make(words.dropFirst(count).filter { $0 != "по" })
    return rest.isEmpty ? first : "\(first)-\(rest)"
  }
}
