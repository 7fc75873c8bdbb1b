internal import VekhaCore
internal import VekhaLanguage

/// Collects the mistakes of one file, no more of them than anybody would read.
struct Mistakes {
  private(set) var found: [Diagnostic] = []
  /// Whether anybody wants to hear of mistakes; of a text that was checked before it was kept nobody does.
  let areWanted: Bool
  private var errors = 0
  private var suggested = 0

  /// Suggestions compare an unknown word with all known ones; so many are enough for one file.
  private static let mostSuggestions = 200

  init(areWanted: Bool = true) {
    self.areWanted = areWanted
  }

  var hasErrors: Bool { errors > 0 }

  /// Whether further errors would not be shown; then they need not be looked into either.
  var isFull: Bool { errors > SourceText.mostMistakes }

  mutating func note(_ mistake: Mistake, at place: @autoclosure () -> SourcePlace) {
    guard hasRoom(for: mistake.severity) else { return }
    note([mistake.at(place())])
  }

  /// Notes a warning, which is not even put into words where nobody would read it.
  mutating func warn(
    _ mistake: @autoclosure () -> Mistake, at place: @autoclosure () -> SourcePlace
  ) {
    guard hasRoom(for: .warning) else { return }
    note(mistake(), at: place())
  }

  /// Errors and warnings are counted apart, so that no flood of warnings hides an error.
  mutating func note(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where hasRoom(for: diagnostic.severity) {
      found.append(diagnostic)
      if diagnostic.severity == .error { errors += 1 }
    }
  }

  func hasRoom(for severity: Diagnostic.Severity) -> Bool {
    areWanted && (severity == .error ? errors : found.count - errors) <= SourceText.mostMistakes
  }

  /// The known word nearest to a mistyped one.
  mutating func nearest(to word: String, among known: @autoclosure () -> [String]) -> String? {
    guard suggested < Self.mostSuggestions else { return nil }
    suggested += 1
    return Suggestion.nearest(to: word, among: known())
  }
}
