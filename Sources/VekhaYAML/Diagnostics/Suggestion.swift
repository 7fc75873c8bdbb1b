internal import VekhaLanguage

/// Finds the word an author probably meant.
package enum Suggestion {
  /// Longer words are never mistyped names.
  private static let longestWord = 64
  /// Beyond this many known words only the first ones are looked at.
  private static let mostCandidates = 2_000

  /// The known word nearest to a mistyped one, or nil where none is near enough; the case, Ё and
  /// Latin letters that look like Cyrillic ones make no difference.
  package static func nearest(to word: String, among known: [String]) -> String? {
    guard let meant = folded(word) else { return nil }
    var (best, bound) = (nil as String?, tolerance(for: meant.count))
    for candidate in known.prefix(mostCandidates) {
      guard let letters = folded(candidate),
        let distance = EditDistance.between(meant, letters, atMost: bound)
      else { continue }
      best = candidate
      if distance == 0 { break }
      bound = distance - 1
    }
    return best
  }

  /// One mistake in three letters, three at most.
  private static func tolerance(for length: Int) -> Int {
    length < 2 ? 0 : min(3, max(1, length / 3))
  }

  private static func folded(_ word: String) -> [Unicode.Scalar]? {
    guard word.utf8.count <= longestWord * 4 else { return nil }
    let letters = word.lowercased().unicodeScalars.map { lookAlikes[$0] ?? $0 }
    return letters.count <= longestWord ? letters : nil
  }

  private static let lookAlikes = Dictionary(
    uniqueKeysWithValues: zip("abcehkmoptxyё".unicodeScalars, "авсенкмортхуе".unicodeScalars))
}
