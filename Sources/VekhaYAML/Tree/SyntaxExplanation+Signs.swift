internal import VekhaCore
internal import VekhaLanguage

/// Faults that the sign at their place explains.
extension SyntaxExplanation {
  /// Signs that open something YAML has a name for and an author hardly ever means.
  var openingSign: Diagnostic? {
    let opensSomething = [
      "an anchor", "an alias", "a tag", "a directive", "a %YAML", "a %TAG", "a block scalar",
    ]
    let isTag = fault.problem == "found undefined tag handle"
    guard isTag || opensSomething.contains(where: fault.context.hasSuffix),
      let sign = character(at: fault.contextPlace)
    else { return nil }
    return at(fault.contextPlace, Catalogue.reservedSign(sign))
  }

  var unexpectedCharacter: Diagnostic? {
    guard let sign = character(at: fault.place) else { return nil }
    return at(
      fault.place, sign == "\t" ? Catalogue.tabInIndentation : Catalogue.reservedSign(sign))
  }

  var unclosedQuote: Diagnostic? {
    guard let sign = character(at: fault.contextPlace) else { return nil }
    return at(fault.contextPlace, Catalogue.unclosedQuote(sign))
  }

  /// libyaml stops somewhere inside the escape, which begins at the last backslash.
  var unknownEscape: Diagnostic {
    let letters = text(before: Mark(line: fault.place.line, column: fault.place.column + 1))
      .unicodeScalars
    let column = letters.lastIndex(of: "\\").map {
      letters.distance(from: letters.startIndex, to: $0) + 1
    }
    let mark = Mark(line: fault.place.line, column: column ?? fault.place.column)
    return at(mark, Catalogue.unknownEscape)
  }

  var strayClosing: Diagnostic? {
    guard let sign = character(at: fault.place), "]},:".contains(sign) else { return nil }
    return at(fault.place, Catalogue.strayClosing(sign))
  }
}
