package import VekhaCore
internal import VekhaYAML

/// A printed roadmap as it travels along with its own document, beside the words on paper.
package struct RoadmapMemory: Hashable, Sendable {
  /// The roadmap as YAML, which is read like any other file.
  package let text: String
  /// The language that the document was printed in.
  package let language: Language

  package init(text: String, language: Language) {
    self.text = text
    self.language = language
  }

  /// Remembers a roadmap that is printed.
  init(of roadmap: Definition, calendar: WorkCalendar?, in language: Language) {
    let draft = DraftRoadmap(of: roadmap)
    let whole = PeriodChoice(given: roadmap.period, for: draft, today: .earliest)
    let proposal = RoadmapProposal(draft, period: whole, calendar: calendar)
    text = RoadmapWriter.text(proposal, id: roadmap.id, file: nil, in: language)
    self.language = language
  }
}

extension RoadmapMemory {
  /// The roadmap itself, its deadlines read by a calendar; nil where somebody has spoilt its text.
  package func roadmap(by calendar: WorkCalendar?) -> Definition? {
    let calendars = calendar.map { [$0.id: $0] } ?? [:]
    return DefinitionsReader(
      known: KnownDefinitions(calendars: calendars), hash: { _ in "" }, isKnownZone: { _ in true }
    ).roadmap(written: text)
  }
}

// MARK: - In a Word file

extension RoadmapMemory {
  /// The name under which Vekha's own part is known among those of other programs.
  private static let name = "vekha-roadmap"

  var markup: String {
    WordParts.declaration + "<\(Self.name) xmlns=\"urn:vekha:roadmap\" language=\"\(language)\">"
      + WordMarkup.escaped(text) + "</\(Self.name)>"
  }

  /// Nil where the part is another program's.
  init?(_ part: Markup) {
    guard part.name == Self.name else { return nil }
    text = part.text
    language = part["language"].flatMap(Language.init(rawValue:)) ?? .ru
  }
}
