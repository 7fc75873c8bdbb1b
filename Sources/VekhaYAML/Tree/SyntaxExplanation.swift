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
    invisibleSpace ?? runawayQuote ?? indentation ?? colon ?? quotation ?? bracket ?? sign
      ?? at(fault.place, Catalogue.otherSyntax)
  }

  private var indentation: Diagnostic? {
    switch fault.problem {
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      at(fault.place, Catalogue.tabInIndentation)
    case "block sequence entries are not allowed in this context":
      at(fault.place, Catalogue.listInLineOfKey)
    case "did not find expected '-' indicator":
      wholeLine(fault.place, Catalogue.missingDash(asInLine: fault.contextPlace.line))
    case "did not find expected <document start>":
      wholeLine(fault.place, Catalogue.outsideDefinition)
    case "did not find expected key": unexpectedLine
    default: nil
    }
  }

  private var colon: Diagnostic? {
    switch fault.problem {
    case "could not find expected ':'": missingColon
    case "mapping values are not allowed in this context": unexpectedColon
    case "found unexpected ':'": at(fault.place, Catalogue.missingSpaceAfterColon)
    default: nil
    }
  }

  private var quotation: Diagnostic? {
    switch fault.problem {
    case "found unexpected end of stream", "found unexpected document indicator": unclosedQuote
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      unknownEscape
    default: nil
    }
  }

  private var bracket: Diagnostic? {
    switch fault.problem {
    case "did not find expected ',' or ']'": unclosed("[", "]")
    case "did not find expected ',' or '}'": unclosed("{", "}")
    case "did not find expected node content": strayClosing
    default: nil
    }
  }

  private var sign: Diagnostic? {
    switch fault.problem {
    case "found character that cannot start any token": unexpectedCharacter
    case "mapping keys are not allowed in this context":
      at(fault.place, Catalogue.reservedSign("?"))
    default: openingSign
    }
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
