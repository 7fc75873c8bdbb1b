internal import VekhaCore

/// The colours of a terminal, or none.
struct Paint {
  let isOn: Bool

  func strong(_ text: String) -> String { paint(text, "1") }

  func faint(_ text: String) -> String { paint(text, "2") }

  func severity(_ text: String, _ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: paint(text, "1;31")
    case .warning: paint(text, "1;33")
    }
  }

  private func paint(_ text: String, _ style: String) -> String {
    isOn ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}
