package import VekhaCore

extension Catalogue {
  /// How grave a diagnostic is, in one word.
  package static func severity(_ severity: Diagnostic.Severity) -> Bilingual {
    switch severity {
    case .error: Bilingual(ru: "ошибка", en: "error")
    case .warning: Bilingual(ru: "предупреждение", en: "warning")
    }
  }
}
