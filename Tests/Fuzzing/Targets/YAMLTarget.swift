import VekhaCore
import VekhaYAML

enum YAMLTarget {
  @Sendable static func consume(_ bytes: [UInt8]) {
    let reading = YAMLReader.read(bytes, file: "order.yaml")
    promise(
      reading.root != nil || !reading.diagnostics.isEmpty, "a file that is refused says why")
    show(reading.diagnostics)
  }

  /// Writes the diagnostics out, since their excerpts are cut from the hostile text itself.
  static func show(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      promise(diagnostic.place.line >= 1 && diagnostic.place.column >= 1, "places count from 1")
      for language in Language.allCases {
        promise(!diagnostic.text(in: language, colour: true).isEmpty, "a diagnostic has a text")
      }
    }
  }
}
