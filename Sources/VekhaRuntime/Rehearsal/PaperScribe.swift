import VekhaCore
import VekhaLanguage

/// Writes no more of a letter than the line by which it is known, and counts what it would speak of.
final class PaperScribe: Scribe {
  private let domain: String
  /// How many items each letter would have under each heading, by the letter's id.
  private(set) var counts: [String: [Catalogue.Letters.Topic: Int]] = [:]

  /// Letters have the ids that they would have at the domain.
  init(domain: String) {
    self.domain = domain
  }

  func letter(_ digest: Digest, to address: String, marks: LetterMarks) -> Letter {
    let outline = digest.outline
    let id = marks.id(at: domain)
    counts[id] = outline.counts
    return marks.letter(id, to: address, subject: outline.subject, bytes: [])
  }
}
