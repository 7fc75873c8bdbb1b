package import VekhaLanguage

extension Link.Purpose {
  /// What the page lets its reader do; nil where the link is about the person herself.
  package var deed: Catalogue.LinkPages.Deed? {
    switch self {
    case .done: .done
    case .onIt: .onIt
    case .postpone: .postpone
    case .report: .report
    case .preferences: nil
    }
  }
}
