package import VekhaCore
internal import VekhaLanguage

/// Writes a proposed roadmap as the YAML that a person would have written: in the document's order and
/// words, with a comment wherever somebody has to decide.
package struct RoadmapWriter {
  private let proposal: RoadmapProposal
  private let id: String
  private let file: String
  private let language: Language
  private var page = YAMLPage()

  /// Writes a roadmap's file.
  ///
  /// - Parameters:
  ///   - proposal: the roadmap
  ///   - id: the roadmap's short name
  ///   - file: the name of the document it was made from
  ///   - language: what the comments are written in
  /// - Returns: the text of the file
  package static func text(
    _ proposal: RoadmapProposal, id: String, file: String, in language: Language
  ) -> String {
    var writer = RoadmapWriter(proposal: proposal, id: id, file: file, language: language)
    writer.write()
    return writer.page.text
  }

  private init(proposal: RoadmapProposal, id: String, file: String, language: Language) {
    self.proposal = proposal
    self.id = id
    self.file = file
    self.language = language
  }

  private var draft: DraftRoadmap { proposal.draft }

  private mutating func write() {
    page.comment(Catalogue.Drafts.madeFrom(file)[language])
    page.comment(Catalogue.Drafts.howToGoOn[language])
    page.blank()
    writeHead()
    page.blank()
    writeParties()
    if !draft.indicators.isEmpty { writeIndicators() }
    page.blank()
    page.line("sections:")
    for section in draft.sections { write(section) }
  }

  private mutating func writeHead() {
    page.entry("roadmap", id)
    page.entry("title", draft.title.isEmpty ? file : draft.title, remark: titleRemark)
    if !draft.order.isEmpty { page.entry("order", draft.order, remark: orderRemark) }
    page.entry(
      "organisation", "uo", remark: Catalogue.Drafts.organisation(draft.organisation)[language])
    page.entry("period", proposal.choice.period.description, remark: periodRemark)
    page.entry(
      "timezone", draft.timezone.isEmpty ? "Europe/Moscow" : draft.timezone, remark: zoneRemark)
    page.line("calendar: ru")
    page.line("reminders: standard")
    if !draft.remarks.isEmpty { page.entry("note", draft.remarks.joined(separator: " ")) }
  }
}

// MARK: - Remarks at the head

extension RoadmapWriter {
  private var titleRemark: String { draft.title.isEmpty ? Catalogue.Drafts.noTitle[language] : "" }

  private var orderRemark: String {
    draft.notes.map { $0.sentence[language] }.joined(separator: " ")
  }

  private var periodRemark: String {
    switch proposal.choice.source {
    case .given: ""
    case .title: Catalogue.Drafts.periodOfTitle[language]
    case .deadlines: Catalogue.Drafts.periodGuessed[language]
    case .today: Catalogue.Drafts.noPeriod[language]
    }
  }

  private var zoneRemark: String {
    draft.timezone.isEmpty
      ? Catalogue.Drafts.noZone[language] : Catalogue.Drafts.zoneOfRegion[language]
  }
}

// MARK: - Parties and indicators

extension RoadmapWriter {
  private mutating func writeParties() {
    guard !proposal.parties.isEmpty else { return page.line("parties: {}") }
    if proposal.parties.contains(where: { !$0.isKnown }) {
      page.comment(Catalogue.Drafts.parties[language])
    }
    page.line("parties:")
    for party in proposal.parties { page.line(party.line(in: language), indent: 2) }
  }

  private mutating func writeIndicators() {
    page.blank()
    page.line("indicators:")
    for (index, indicator) in draft.indicators.enumerated() {
      if index > 0 { page.blank() }
      page.comment(remark(indicator.notes), indent: 2)
      page.line("- indicator: indicator-\(index + 1)", indent: 2)
      page.entry("title", indicator.title, indent: 4)
      if !indicator.unit.isEmpty { page.entry("unit", indicator.unit, indent: 4) }
      writeTargets(indicator)
    }
  }

  private mutating func writeTargets(_ indicator: DraftIndicator) {
    let targets = indicator.targets.sorted { $0.key < $1.key }
      .map { (year: $0.key, figure: $0.value.filter { !$0.isWhitespace }) }
    let figures = targets.filter { Self.isFigure($0.figure) }
    let words = targets.filter { !Self.isFigure($0.figure) }
    let list = figures.map { "\($0.year): \($0.figure)" }.joined(separator: ", ")
    let remark = words.map {
      Catalogue.Drafts.noFigure(indicator.targets[$0.year] ?? "", in: $0.year)[language]
    }
    page.comment(remark.joined(separator: " "), indent: 4)
    page.line("targets: {\(list)}", indent: 4)
  }

  /// «32», «0,5» would part the list at its comma, so only whole and dotted figures go in unquoted.
  private static func isFigure(_ text: String) -> Bool {
    text.wholeMatch(of: #/-?\d+(\.\d+)?%?/#) != nil
  }
}

// MARK: - Sections and items

extension RoadmapWriter {
  private mutating func write(_ section: DraftSection) {
    page.line("- section: \(YAMLScalar.plain(section.number))", indent: 2)
    page.entry(
      "title", section.title.isEmpty ? Catalogue.Drafts.items.ru : section.title, indent: 4)
    guard !section.items.isEmpty else { return page.blank() }
    page.line("items:", indent: 4)
    for item in section.items { write(item) }
  }

  private mutating func write(_ item: DraftItem) {
    page.comment(remark(item.notes), indent: 6)
    page.line("- item: \(YAMLScalar.plain(item.code))", indent: 6)
    page.entry("title", item.title.isEmpty ? Catalogue.Drafts.untitled.ru : item.title, indent: 8)
    writeDeadline(item)
    writeResponsible(item)
    let others = [
      ("participants", item.participants), ("place", item.place), ("result", item.result),
    ]
    for (key, words) in others where !words.isEmpty { page.entry(key, words, indent: 8) }
    if !item.result.isEmpty { page.line("evidence: \(Evidence.need(for: item.result))", indent: 8) }
    if !item.remarks.isEmpty { page.entry("note", item.remarks.joined(separator: " "), indent: 8) }
    page.blank()
  }

  private mutating func writeDeadline(_ item: DraftItem) {
    switch proposal.deadline(of: item) {
    case .missing: break
    case .read: page.entry("deadline", item.deadline, indent: 8)
    case .toConfirm(let reading):
      let isTaken = reading.deadline != nil
      let doubt = isTaken ? Catalogue.readByConvention(reading) : Catalogue.unclear(reading)
      let remark = Catalogue.Drafts.decide(doubt)[language]
      page.entry("deadline", item.deadline, indent: 8, remark: remark)
    case .unread(let mistake):
      let remark = Catalogue.Drafts.decide(mistake)[language]
      page.entry("deadline", item.deadline, indent: 8, remark: remark)
    }
  }

  private mutating func writeResponsible(_ item: DraftItem) {
    let names = proposal.responsible(for: item)
    guard !names.isEmpty else { return }
    let list = names.map { YAMLScalar.plain($0, inBrackets: true) }.joined(separator: ", ")
    let isSame = names.joined(separator: ", ") == item.responsible.inOneLine
    let remark =
      isSame ? "" : "  # " + Catalogue.Drafts.inDocument(item.responsible.inOneLine)[language]
    page.line("responsible: [\(list)]\(remark)", indent: 8)
  }

  private func remark(_ notes: [DraftNote]) -> String {
    notes.map { $0.sentence[language] }.joined(separator: " ")
  }
}
