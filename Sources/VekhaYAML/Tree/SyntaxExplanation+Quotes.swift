internal import VekhaCore
internal import VekhaLanguage

/// A quotation mark forgotten lines above.
///
/// YAML then takes everything up to the next mark for one value, so the fault is met just after
/// that mark, which its author meant to open a quotation of its own.
extension SyntaxExplanation {
  var runawayQuote: Diagnostic? {
    for sign in ["\"", "'"] as [Unicode.Scalar] {
      if let mark = runawayOpening(sign) {
        return at(mark, Catalogue.quoteRunsAway(Character(sign), to: fault.place.line))
      }
    }
    return nil
  }

  /// Where the quotation began that ended by mistake in the line of the fault.
  private func runawayOpening(_ sign: Unicode.Scalar) -> Mark? {
    let before = Array(text(before: fault.place).unicodeScalars)
    guard let closing = before.lastIndex(of: sign), !before[..<closing].contains(sign),
      opensValue(before, at: closing), isFollowedByWords(closing)
    else { return nil }
    for number in stride(from: fault.place.line - 1, to: 0, by: -1) {
      let line = Array(text(before: Mark(line: number, column: Int.max)).unicodeScalars)
      guard let opening = line.lastIndex(of: sign) else { continue }
      return opensValue(line, at: opening) ? Mark(line: number, column: opening + 1) : nil
    }
    return nil
  }

  /// Whether a quotation mark stands where a value or a word begins.
  private func opensValue(_ line: [Unicode.Scalar], at position: Int) -> Bool {
    position == 0 || [" ", "[", "{", "("].contains(line[position - 1])
  }

  private func isFollowedByWords(_ position: Int) -> Bool {
    let next = character(at: Mark(line: fault.place.line, column: position + 2))
    return next.map { ![" ", ",", "]", "}", ":"].contains($0) } ?? false
  }
}
