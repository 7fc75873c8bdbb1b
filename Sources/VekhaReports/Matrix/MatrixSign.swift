import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// The one sign by which a cell of the matrix says how an item stands.
enum MatrixSign: String, CaseIterable {
  case done = "●"
  case submitted = "◐"
  case open = "○"
  case overdue = "!"
  case pending = "·"
  case waived = "×"
  /// The organisation has no share of the item, or it was cancelled.
  case none = "–"

  init(_ cell: MatrixView.Cell?) {
    guard let cell else {
      self = .none
      return
    }
    self =
      switch cell.state {
      case "done": .done
      case _ where cell.overdue: .overdue
      case "submitted": .submitted
      case "open": .open
      case "pending": .pending
      case "waived": .waived
      default: .none
      }
  }

  var word: Bilingual {
    switch self {
    case .done: Catalogue.word(for: Occurrence.Status.done)
    case .submitted: Catalogue.word(for: Occurrence.Status.submitted)
    case .open: Catalogue.word(for: Occurrence.Status.open)
    case .overdue: Catalogue.Reports.overdue
    case .pending: Catalogue.word(for: Occurrence.Status.pending)
    case .waived: Catalogue.word(for: Occurrence.Status.waived)
    case .none: Catalogue.Reports.noShare
    }
  }

  var tone: Tone {
    switch self {
    case .done: .good
    case .submitted: .waiting
    case .open: .plain
    case .overdue: .bad
    case .pending, .waived, .none: .faint
    }
  }
}
