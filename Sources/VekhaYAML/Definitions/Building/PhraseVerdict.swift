internal import VekhaCore
internal import VekhaLanguage

/// What a deadline's phrase comes to in one definition, wherever it stands there.
struct PhraseVerdict {
  var clause: DeadlineClause?
  /// What is to be said at each of its places.
  var mistakes: [Mistake] = []
}

/// The verdicts on the phrases of one definition: orders repeat theirs, so the first so many are reached once.
struct PhraseVerdicts {
  private var known: [ExactText: PhraseVerdict] = [:]
  private static let mostKnown = 500

  subscript(phrase: ExactText) -> PhraseVerdict? {
    get { known[phrase] }
    set { if known.count < Self.mostKnown { known[phrase] = newValue } }
  }
}

/// A text that equals another one only byte by byte, which costs far less than equality of what is seen.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.withBytes { left in right.text.withBytes { left.equals($0) } }
  }

  func hash(into hasher: inout Hasher) {
    text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
