package import VekhaCore
internal import VekhaLanguage

/// What an import has come to, in numbers.
package struct ImportSummary: Hashable, Sendable {
  package private(set) var items = 0
  package private(set) var sections: Int
  package private(set) var indicators: Int
  package private(set) var read = 0
  package private(set) var toConfirm = 0
  package private(set) var unread = 0
  package private(set) var missing = 0
  package private(set) var noted = 0
  /// The names of parties that nothing loaded knows.
  package private(set) var parties: [String]
  package private(set) var knownParties: [String]

  package init(_ proposal: RoadmapProposal) {
    sections = proposal.draft.sections.count
    indicators = proposal.draft.indicators.count
    parties = proposal.parties.filter { !$0.isKnown }.map(\.name)
    knownParties = proposal.parties.filter(\.isKnown).map(\.name)
    for item in proposal.draft.items {
      items += 1
      if !item.notes.isEmpty { noted += 1 }
      switch proposal.deadline(of: item) {
      case .missing: missing += 1
      case .read, .kept: read += 1
      case .toConfirm: toConfirm += 1
      case .unread: unread += 1
      }
    }
  }

  /// The summary for a person, line by line.
  package var sentences: [Bilingual] {
    [
      Catalogue.Imports.found(items: items, sections: sections, indicators: indicators),
      Catalogue.Imports.deadlines(
        read: read, toConfirm: toConfirm, unread: unread, missing: missing),
      Catalogue.Imports.knownParties(knownParties),
      Catalogue.Imports.parties(parties),
      Catalogue.Imports.noted(noted),
    ].compactMap(\.self)
  }
}
