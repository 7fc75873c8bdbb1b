import VekhaCore
import VekhaLanguage

/// Writes no more of a letter than the line by which it is known, and counts what it would speak of.
final class PaperScribe: Scribe {
  /// How many items each letter would have under each heading, by the letter's key.
  private(set) var counts: [String: [Catalogue.Letters.Topic: Int]] = [:]

  func letter(_ digest: Digest, to address: String, marks: LetterMarks) -> Letter {
    let outline = digest.outline
    counts[marks.key] = outline.counts
    return marks.letter(marks.key, to: address, subject: outline.subject, bytes: [])
  }
}
