internal import VekhaCore
internal import VekhaLanguage

/// What a fault that libyaml found means to the author, and where she should look.
struct SyntaxExplanation {
  let fault: SyntaxFault
  let lines: SourceText

  init(_ fault: SyntaxFault, in lines: SourceText) {
    self.fault = fault
    self.lines = lines
  }

  var diagnostic: Diagnostic {
    invisibleSpace ?? byProblem ?? byContext ?? at(fault.place, Catalogue.otherSyntax)
  }

  private var byProblem: Diagnostic? {
    switch fault.problem {
    case "found character that cannot start any token": unexpectedCharacter
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      at(fault.place, Catalogue.tabInIndentation)
    case "found unexpected end of stream", "found unexpected document indicator": unclosedQuote
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      unknownEscape
    case "could not find expected ':'": missingColon
    case "mapping values are not allowed in this context": unexpectedColon
    case "block sequence entries are not allowed in this context":
      at(fault.place, Catalogue.listInLineOfKey)
    case "did not find expected key": unexpectedLine
    case "did not find expected '-' indicator":
      wholeLine(fault.place, Catalogue.missingDash(asInLine: fault.contextPlace.line))
    case "did not find expected ',' or ']'": bracket("[", "]")
    case "did not find expected ',' or '}'": bracket("{", "}")
    case "did not find expected node content": strayClosing
    default: nil
    }
  }

  /// Signs that open something YAML has a name for and an author hardly ever means.
  private var byContext: Diagnostic? {
    let opensSomething = [
      "an anchor", "an alias", "a tag", "a directive", "a %YAML", "a %TAG", "a block scalar",
    ]
    guard opensSomething.contains(where: fault.context.hasSuffix) || isTagProblem,
      let sign = character(at: fault.contextPlace)
    else { return nil }
    return at(fault.contextPlace, Catalogue.reservedSign(sign))
  }

  private var isTagProblem: Bool { fault.problem == "found undefined tag handle" }

  private var unexpectedCharacter: Diagnostic? {
    guard let sign = character(at: fault.place) else { return nil }
    return at(
      fault.place, sign == "\t" ? Catalogue.tabInIndentation : Catalogue.reservedSign(sign))
  }

  private var unclosedQuote: Diagnostic? {
    guard let sign = character(at: fault.contextPlace) else { return nil }
    return at(fault.contextPlace, Catalogue.unclosedQuote(sign))
  }

  /// libyaml stops somewhere inside the escape, which begins at the last backslash.
  private var unknownEscape: Diagnostic {
    let letters = text(before: Mark(line: fault.place.line, column: fault.place.column + 1))
      .unicodeScalars
    let column = letters.lastIndex(of: "\\").map {
      letters.distance(from: letters.startIndex, to: $0) + 1
    }
    let mark = Mark(line: fault.place.line, column: column ?? fault.place.column)
    return at(mark, Catalogue.unknownEscape)
  }

  private var strayClosing: Diagnostic? {
    guard let sign = character(at: fault.place), "]},".contains(sign) else { return nil }
    return at(fault.place, Catalogue.strayClosing(sign))
  }
}

extension SyntaxExplanation {
  func at(_ mark: Mark, length: Int = 1, _ mistake: Mistake) -> Diagnostic {
    mistake.at(lines.place(line: mark.line, column: mark.column, length: length))
  }

  func wholeLine(_ mark: Mark, _ mistake: Mistake) -> Diagnostic {
    at(mark, length: lines.length(ofLine: mark.line, from: mark.column), mistake)
  }

  func character(at mark: Mark) -> Character? {
    wholeText(ofLine: mark.line).dropFirst(mark.column - 1).first.map(Character.init)
  }

  func text(before mark: Mark) -> String {
    String(wholeText(ofLine: mark.line).prefix(mark.column - 1))
  }

  /// One fault is explained in a reading, so a line of any length may be looked through.
  private func wholeText(ofLine number: Int) -> String.UnicodeScalarView {
    String(decoding: lines.contents(ofLine: number), as: UTF8.self).unicodeScalars
  }
}
