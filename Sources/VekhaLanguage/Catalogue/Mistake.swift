package import VekhaCore

/// The words for one kind of mistake: its stable code, what is wrong, and what to do about it.
package struct Mistake: Hashable, Sendable {
  package var code: String
  package var severity: Diagnostic.Severity
  package var message: Bilingual
  package var help: Bilingual?

  package init(
    _ code: String, _ severity: Diagnostic.Severity = .error, message: Bilingual,
    help: Bilingual? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.help = help
  }

  /// The mistake as it was made at one place of a file.
  package func at(_ place: SourcePlace) -> Diagnostic {
    Diagnostic(place: place, severity: severity, code: code, message: message, help: help)
  }
}
