internal import VekhaCore
internal import VekhaLanguage

extension RoadmapWriter {
  mutating func write(_ section: DraftSection) {
    page.line("- section: \(YAMLScalar.plain(section.number))", indent: 2)
    page.entry(
      "title", section.title.isEmpty ? Catalogue.Drafts.items.ru : section.title, indent: 4)
    if let reminders = section.reminders { write(reminders, indent: 4) }
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
    for (key, words) in [
      ("participants", item.participants), ("place", item.place), ("result", item.result),
    ] where !words.isEmpty { page.entry(key, words, indent: 8) }
    if let evidence = evidence(for: item) { page.line("evidence: \(evidence)", indent: 8) }
    if let unseen = item.unseen { writeRest(unseen) }
    if !item.remarks.isEmpty { page.entry("note", item.remarks.joined(separator: " "), indent: 8) }
    page.blank()
  }

  private func evidence(for item: DraftItem) -> String? {
    if let known = item.unseen?.evidence { return known == .none ? nil : known.rawValue }
    return item.result.isEmpty ? nil : Evidence.need(for: item.result)
  }

  /// What no table shows of an item.
  private mutating func writeRest(_ unseen: UnseenItem) {
    if unseen.isOptional { page.line("optional: yes", indent: 8) }
    if let party = unseen.controller { page.entry("controller", party, indent: 8) }
    if let reminders = unseen.reminders { write(reminders, indent: 8) }
    if let was = unseen.was { page.entry("was", was, indent: 8) }
    if unseen.isNew { page.line("new: yes", indent: 8) }
  }

  private mutating func writeResponsible(_ item: DraftItem) {
    let names = proposal.responsible(for: item)
    guard !names.isEmpty else { return }
    let list = names.map { YAMLScalar.plain($0, inBrackets: true) }.joined(separator: ", ")
    let words = item.responsible.inOneLine
    let isSame = item.unseen?.responsible != nil || names.joined(separator: ", ") == words
    let remark = isSame ? "" : "  # " + Catalogue.Drafts.inDocument(words)[language]
    page.line("responsible: [\(list)]\(remark)", indent: 8)
  }
}
