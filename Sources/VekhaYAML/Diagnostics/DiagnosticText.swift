package import VekhaCore
internal import VekhaLanguage

extension Diagnostic {
  /// The diagnostic as a person reads it: the place and the mistake, the line itself, and under
  /// the very words what to write instead.
  package func text(in language: Language, colour: Bool = false) -> String {
    DiagnosticText(diagnostic: self, language: language, paint: Paint(isOn: colour)).text
  }
}

private struct DiagnosticText {
  let diagnostic: Diagnostic
  let language: Language
  let paint: Paint

  var text: String {
    if diagnostic.sourceLine.isEmpty {
      return help.isEmpty ? headline : headline + "\n    " + help
    }
    let excerpt = SourceExcerpt(
      of: diagnostic.sourceLine, column: diagnostic.place.column, length: diagnostic.place.length)
    return [headline, sourceLine(excerpt), caretLine(excerpt)].joined(separator: "\n")
  }

  /// `file:line:column: error: what is wrong`, in the shape that editors can jump to.
  private var headline: String {
    let place = diagnostic.place
    let position = "\(VisibleText.of(place.file)):\(place.line):\(place.column):"
    let severity = Catalogue.severity(diagnostic.severity)[language] + ":"
    let message = VisibleText.of(diagnostic.message[language])
    return [paint.strong(position), paint.severity(severity, diagnostic.severity), message]
      .joined(separator: " ")
  }

  private func sourceLine(_ excerpt: SourceExcerpt) -> String {
    paint.faint("\(diagnostic.place.line) | ") + excerpt.text
  }

  private func caretLine(_ excerpt: SourceExcerpt) -> String {
    let gutter = String(repeating: " ", count: String(diagnostic.place.line).count) + " | "
    let indent = String(repeating: " ", count: excerpt.caretIndent)
    let caret = String(repeating: "^", count: excerpt.caretWidth)
    let line = paint.faint(gutter) + indent + paint.severity(caret, diagnostic.severity)
    return help.isEmpty ? line : line + " " + help
  }

  private var help: String { VisibleText.of(diagnostic.help?[language] ?? "") }
}
