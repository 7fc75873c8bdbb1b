package import VekhaCore
import VekhaLanguage

/// How a report for people is to look: its language, how wide it may be, and whether it has colours.
package struct Look: Hashable, Sendable {
  package var language: Language
  package var width: Int
  package var isColoured: Bool

  package init(language: Language, width: Int = Look.pageWidth, isColoured: Bool = false) {
    self.language = language
    self.width = width
    self.isColoured = isColoured
  }

  /// The width of a report that nobody sees on a terminal.
  package static let pageWidth = 120

  /// A sentence, in which the words of other people neither break the line nor act on a terminal.
  func say(_ words: Bilingual) -> String { VisibleText.of(words[language]) }

  /// The text in the colour of its tone, where there are colours.
  package func paint(_ text: String, _ tone: Tone) -> String {
    let text = VisibleText.of(text)
    guard isColoured, let style = tone.style, !text.isEmpty else { return text }
    return "\u{1B}[\(style)m\(text)\u{1B}[0m"
  }
}

/// What a piece of text means, for those who see colours.
package enum Tone: Hashable, Sendable {
  case plain
  case heading
  case faint
  case good
  case waiting
  case bad

  var style: String? {
    switch self {
    case .plain: nil
    case .heading: "1"
    case .faint: "2"
    case .good: "32"
    case .waiting: "33"
    case .bad: "1;31"
    }
  }
}
