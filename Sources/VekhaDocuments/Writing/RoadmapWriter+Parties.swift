internal import VekhaCore
internal import VekhaLanguage

extension RoadmapWriter {
  mutating func writeParties() {
    guard !proposal.parties.isEmpty else { return page.line("parties: {}") }
    if proposal.parties.contains(where: { !$0.isKnown }) {
      page.comment(Catalogue.Drafts.parties[language])
    }
    page.line("parties:")
    let names = proposal.parties.map { YAMLScalar.plain($0.name) + ":" }
    let width = names.map(\.count).filter { $0 <= Self.widest }.max() ?? 0
    for (name, party) in zip(names, proposal.parties) {
      let space = String(repeating: " ", count: max(0, width - name.count))
      page.line("\(name)\(space) \(party.line(in: language))", indent: 2)
    }
  }

  /// Longer names do not push the others to the right.
  private static let widest = 16
}

// MARK: - Indicators

extension RoadmapWriter {
  mutating func writeIndicators() {
    page.blank()
    page.line("indicators:")
    for (index, indicator) in draft.indicators.enumerated() {
      if index > 0 { page.blank() }
      page.comment(remark(indicator.notes), indent: 2)
      let id = indicator.id.isEmpty ? freeName(from: index + 1) : indicator.id
      page.line("- indicator: \(id)", indent: 2)
      page.entry("title", indicator.title, indent: 4)
      if !indicator.unit.isEmpty { page.entry("unit", indicator.unit, indent: 4) }
      writeTargets(indicator)
    }
  }

  /// The first `indicator-N` from its place on that no other indicator is called.
  private func freeName(from place: Int) -> String {
    let taken = Set(draft.indicators.map(\.id))
    let names = (place...).lazy.map { "indicator-\($0)" }
    return names.first { !taken.contains($0) } ?? "indicator-\(place)"
  }

  private mutating func writeTargets(_ indicator: DraftIndicator) {
    let targets = indicator.targets.sorted { $0.key < $1.key }
      .map { (year: $0.key, figure: $0.value.filter { !$0.isWhitespace }) }
    let figures = targets.filter { Self.isFigure($0.figure) }
    let words = targets.filter { !Self.isFigure($0.figure) }
    let list = figures.map { "\($0.year): \(YAMLScalar.plain($0.figure, inBrackets: true))" }
    let remark = words.map {
      Catalogue.Drafts.noFigure(indicator.targets[$0.year] ?? "", in: $0.year)[language]
    }
    page.comment(remark.joined(separator: " "), indent: 4)
    page.line("targets: {\(list.joined(separator: ", "))}", indent: 4)
  }

  /// «32», «0,5», «75%».
  private static func isFigure(_ text: String) -> Bool {
    text.wholeMatch(of: #/-?[0-9]+([.,][0-9]+)?%?/#) != nil
  }
}
