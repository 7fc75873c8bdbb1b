import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// What stands before a cell's sign: why an item that is still to be done is not heard of.
enum MatrixMark: String, CaseIterable {
  case vacant = "?"
  case silent = "~"

  init?(_ cell: MatrixView.Cell?) {
    guard let cell, ["open", "submitted"].contains(cell.state) else { return nil }
    if cell.vacant {
      self = .vacant
    } else if cell.silentUntil != nil {
      self = .silent
    } else {
      return nil
    }
  }

  var word: Bilingual {
    switch self {
    case .vacant: Catalogue.Reports.vacant(standIn: "")
    case .silent: Catalogue.Reports.silenced
    }
  }
}
