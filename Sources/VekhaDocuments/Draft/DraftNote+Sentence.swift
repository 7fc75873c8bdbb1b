package import VekhaCore
internal import VekhaLanguage

extension DraftNote {
  /// The note as a sentence beside its row.
  package var sentence: Bilingual {
    switch self {
    case .joined: Catalogue.Drafts.joined
    case .unnumbered: Catalogue.Drafts.unnumbered
    case .repeatedNumber(let number): Catalogue.Drafts.repeatedNumber(number)
    case .noDeadline: Catalogue.Drafts.noDeadline
    case .deadlineAbove(let code, let words): Catalogue.Drafts.deadlineAbove(of: code, words)
    case .deadlineOfSection: Catalogue.Drafts.deadlineOfSection
    case .noResponsible: Catalogue.Drafts.noResponsible
    case .sharedDeadline: Catalogue.Drafts.sharedDeadline
    case .deadlineTail(let code): Catalogue.Drafts.deadlineTail(of: code)
    case .beyondColumns: Catalogue.Drafts.beyondColumns
    case .sharedTitle: Catalogue.Drafts.sharedTitle
    case .decided(let words): Catalogue.Drafts.inDocument(words)
    case .otherDate(let date): Catalogue.Drafts.otherDate(date)
    }
  }

  /// A stable word for scripts.
  package var code: String {
    switch self {
    case .joined: "joined"
    case .unnumbered: "unnumbered"
    case .repeatedNumber: "repeated-number"
    case .noDeadline: "no-deadline"
    case .deadlineAbove: "deadline-above"
    case .deadlineOfSection: "deadline-of-section"
    case .noResponsible: "no-responsible"
    case .sharedDeadline: "shared-deadline"
    case .deadlineTail: "deadline-tail"
    case .beyondColumns: "beyond-columns"
    case .sharedTitle: "shared-title"
    case .decided: "decided"
    case .otherDate: "other-date"
    }
  }
}
