package import VekhaCore

/// A table of texts, before anybody has decided how it is shown.
package struct Table: Hashable, Sendable {
  /// A column: what stands above it, and how it takes part in the page's width.
  package struct Column: Hashable, Sendable {
    package enum Fit: Hashable, Sendable {
      /// As wide as its widest cell.
      case whole
      /// Shares what the others leave, and cuts its cells short.
      case shrinking
      /// Figures, set to the right.
      case figures
    }

    package var title: Bilingual
    package var fit: Fit
    /// Left out of pages for people where no row has anything in it.
    package var isOptional: Bool

    package init(_ title: Bilingual, fit: Fit = .whole, isOptional: Bool = false) {
      self.title = title
      self.fit = fit
      self.isOptional = isOptional
    }
  }

  package struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
    package var text: String
    package var tone: Tone

    package init(_ text: String, _ tone: Tone = .plain) {
      self.text = text
      self.tone = tone
    }

    package init(stringLiteral text: String) {
      self.init(text)
    }
  }

  package var columns: [Column]
  package var rows: [[Cell]]

  package init(_ columns: [Column], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }
}
