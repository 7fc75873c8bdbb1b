internal import VekhaCore
internal import VekhaLanguage
internal import VekhaYAML

extension RoadmapWriter {
  mutating func writeDeadline(_ item: DraftItem) {
    switch proposal.deadline(of: item) {
    case .missing: break
    case .kept(let clause): write(clause)
    case .read: page.entry("deadline", item.deadline, indent: 8)
    case .toConfirm(let reading):
      let isTaken = reading.deadline != nil
      let doubt = isTaken ? Catalogue.readByConvention(reading) : Catalogue.unclear(reading)
      writeDoubtful(item, doubt)
    case .unread(let mistake): writeDoubtful(item, mistake)
    }
  }

  private mutating func writeDoubtful(_ item: DraftItem, _ doubt: Mistake) {
    let remark = Catalogue.Drafts.decide(doubt)[language]
    page.entry("deadline", item.deadline, indent: 8, remark: remark)
  }

  /// The words alone where they are read as the deadline, else with the keys that pin it.
  private mutating func write(_ clause: DeadlineClause) {
    guard let keys = pins(of: clause) else {
      return page.entry("deadline", clause.phrase, indent: 8)
    }
    let entries = [("text", YAMLScalar.plain(clause.phrase, inBrackets: true))] + keys
    let list = entries.map { "\($0.0): \($0.1)" }.joined(separator: ", ")
    page.line("deadline: {\(list)}", indent: 8)
  }

  private func pins(of clause: DeadlineClause) -> [PinnedKeys.Entry]? {
    let reader = proposal.reader
    if case .success(let reading) = reader.read(clause.phrase) {
      if reading.deadline == clause.deadline { return nil }
      // A phrase of several readings has no date until somebody says which.
      let isOpen = reading.deadline == nil && !reading.alternatives.isEmpty
      if isOpen, clause.deadline == .onDemand { return nil }
    }
    return PinnedKeys.entries(for: clause.deadline, reader, in: proposal.choice.period)
  }
}
