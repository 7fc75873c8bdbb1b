package import VekhaCore

/// What the program says when it ends without having done what was asked.
package struct Complaint: Hashable, Sendable {
  /// What is wrong.
  package var sentence: Bilingual
  /// What to do about it.
  package var advice: Bilingual

  package init(_ sentence: Bilingual, advice: Bilingual) {
    self.sentence = sentence
    self.advice = advice
  }
}
