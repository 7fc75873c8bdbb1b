package import VekhaCore
internal import VekhaLanguage

/// Writes a proposed roadmap as the YAML that a person would have written: in the document's order and
/// words, with a comment wherever somebody has to decide.
package struct RoadmapWriter {
  let proposal: RoadmapProposal
  let language: Language
  var page = YAMLPage()
  private let id: String
  private let file: String?

  /// Writes a roadmap's file.
  ///
  /// - Parameters:
  ///   - proposal: the roadmap
  ///   - id: the short name of a roadmap that has none yet
  ///   - file: the name of the document it was made from; nil where no document is spoken of
  ///   - language: what the comments are written in
  /// - Returns: the text of the file
  package static func text(
    _ proposal: RoadmapProposal, id: String, file: String?, in language: Language
  ) -> String {
    var writer = RoadmapWriter(proposal: proposal, language: language, id: id, file: file)
    writer.write()
    return writer.page.text
  }

  private init(proposal: RoadmapProposal, language: Language, id: String, file: String?) {
    self.proposal = proposal
    self.language = language
    self.id = id
    self.file = file
  }

  var draft: DraftRoadmap { proposal.draft }
  var unseen: UnseenRoadmap? { draft.unseen }

  private mutating func write() {
    if let file { writeOrigin(file) }
    writeHead(id: unseen?.id ?? id, title: draft.title.isEmpty ? file ?? id : draft.title)
    page.blank()
    writeParties()
    if !draft.indicators.isEmpty { writeIndicators() }
    page.blank()
    page.line("sections:")
    for section in draft.sections { write(section) }
  }

  private mutating func writeOrigin(_ file: String) {
    page.comment(Catalogue.Drafts.madeFrom(file)[language])
    page.comment(Catalogue.Drafts.howToGoOn[language])
    page.blank()
  }

  func remark(_ notes: [DraftNote]) -> String {
    notes.map { $0.sentence[language] }.joined(separator: " ")
  }
}
