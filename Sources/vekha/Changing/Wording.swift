import Foundation
import VekhaCore
import VekhaRuntime
import VekhaStore

/// The free texts of one command: each is sealed, and the command knows it by its hash.
struct Wording {
  let author: PersonKey?
  /// Where evidence files are kept; nil in a rehearsal, which only asks whether they are there.
  let shelf: EvidenceFolder?
  private(set) var texts: [SaltedText] = []

  init(author: PersonKey?, shelf: EvidenceFolder? = nil) {
    self.author = author
    self.shelf = shelf
  }

  /// The text's name in the journal; nil where there are no words in it.
  mutating func text(_ words: String?) -> TextReference? {
    Self.seal(words, by: author).map { keep($0) }
  }

  /// A text of its own, sealed; nil where there are no words in it.
  static func seal(_ words: String?, by author: PersonKey?) -> SaltedText? {
    guard let words = words?.trimmingCharacters(in: .whitespacesAndNewlines), !words.isEmpty else {
      return nil
    }
    return SaltedText.sealing(words, author: author)
  }

  /// The names of what shows that an item was done: files are put on the shelf, links stay as they are.
  mutating func evidence(_ values: [String]) throws -> [TextReference] {
    try values.map { keep(.sealing(try shelved($0), author: author)) }
  }

  private mutating func keep(_ text: SaltedText) -> TextReference {
    texts.append(text)
    return text.reference
  }

  private func shelved(_ value: String) throws -> String {
    if Self.isLink(value) { return value }
    if let shelf { return try shelf.keep(fileAt: value) }
    guard FileManager.default.fileExists(atPath: value) else { throw FileFailure.missing(value) }
    return value
  }

  private static func isLink(_ value: String) -> Bool {
    ["http://", "https://"].contains { value.lowercased().hasPrefix($0) }
  }
}
