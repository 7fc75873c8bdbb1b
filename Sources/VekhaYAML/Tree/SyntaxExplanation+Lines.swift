internal import VekhaCore
internal import VekhaLanguage

/// Faults whose true cause shows only in the lines round them.
extension SyntaxExplanation {
  /// A no-break space in the indentation makes YAML see a word where the author sees a blank.
  var invisibleSpace: Diagnostic? {
    for number in [fault.place.line, fault.contextPlace.line, lineAbove(fault.place.line)] {
      let line = lines.contents(ofLine: number)
      let blanks = line.prefix { $0 == 0x20 }
      guard line[blanks.endIndex...].starts(with: [0xC2, 0xA0]) else { continue }
      return Catalogue.invisibleSpace.at(
        lines.place(line: number, column: blanks.count + 1))
    }
    return nil
  }

  var missingColon: Diagnostic? {
    stuckColon(inLine: fault.contextPlace.line)
      ?? wholeLine(fault.contextPlace, Catalogue.missingColon)
  }

  /// A colon too many: in a value, below a value, or below a line with a colon stuck to its value.
  var unexpectedColon: Diagnostic? {
    let before = text(before: fault.place)
    if before.contains(": ") { return at(fault.place, Catalogue.colonInValue) }
    let above = lineAbove(fault.place.line)
    if let stuck = stuckColon(inLine: above) { return stuck }
    let start = Mark(line: fault.place.line, column: 1 + before.prefix { $0 == " " }.count)
    return wholeLine(start, Catalogue.unexpectedNesting(below: above))
  }

  var unexpectedLine: Diagnostic? {
    let before = text(before: fault.place)
    if before.contains("\"") || before.contains("'") {
      return wholeLine(fault.place, Catalogue.textAfterQuote)
    }
    let place = fault.place
    if let sign = character(at: place), "]},".contains(sign) {
      return at(place, Catalogue.strayClosing(sign))
    }
    return wholeLine(place, Catalogue.wrongIndentation(asInLine: fault.contextPlace.line))
  }

  /// A bracket is unclosed where the trouble is met only on a later line.
  func unclosed(_ opening: Character, _ closing: Character) -> Diagnostic {
    let isAtEnd = lines.length(ofLine: fault.place.line, from: fault.place.column) <= 0
    if fault.place.line != fault.contextPlace.line || isAtEnd {
      return at(fault.contextPlace, Catalogue.unclosedBracket(opening, needs: closing))
    }
    return at(fault.place, Catalogue.missingComma(before: closing))
  }

  /// A line such as `title:План`, which YAML takes for one word.
  private func stuckColon(inLine number: Int) -> Diagnostic? {
    let line = lines.line(number)
    let start = line.firstIndex { $0 != " " && $0 != "-" } ?? line.startIndex
    guard let colon = line.firstIndex(of: ":"), !line[start...].hasPrefix("\""),
      let next = line[colon...].dropFirst().first, next != " "
    else { return nil }
    let column = line.unicodeScalars.distance(from: line.startIndex, to: colon) + 1
    return at(Mark(line: number, column: column), Catalogue.missingSpaceAfterColon)
  }

  /// The nearest line above that is neither blank nor a comment.
  private func lineAbove(_ number: Int) -> Int {
    var above = number - 1
    while above > 1, isBlank(above) { above -= 1 }
    return max(1, above)
  }

  private func isBlank(_ number: Int) -> Bool {
    let first = lines.contents(ofLine: number).first { $0 != 0x20 && $0 != 0x09 }
    return first == nil || first == UInt8(ascii: "#")
  }
}
