internal import VekhaCore
internal import VekhaLanguage

extension DefinitionBuilder {
  /// Reads a deadline as the order has it.
  mutating func phrase(_ node: YAMLNode) -> DeadlineClause? {
    if TextForm.isImpossibleDate(node.words) {
      mistakes.note(Catalogue.impossibleDate(node.words), at: node.place)
      return nil
    }
    switch phrases.read(node.words) {
    case .read(let reading): return clause(of: reading, node)
    case .refused(let refusal): mistakes.note(Catalogue.unreadable(refusal), at: node.place)
    case .needsPeriod: mistakes.note(Catalogue.deadlineNeedsPeriod(node.words), at: node.place)
    }
    return nil
  }

  /// A phrase that may mean several things has no date until somebody says which; one that names no
  /// year cannot be blamed for the year that was chosen for it.
  private mutating func clause(of reading: Reading, _ node: YAMLNode) -> DeadlineClause? {
    guard let deadline = reading.deadline else {
      mistakes.note(Catalogue.unclear(reading), at: node.place)
      return reading.alternatives.isEmpty
        ? nil : DeadlineClause(phrase: node.words, deadline: .onDemand)
    }
    if node.words.namesNumber { checkPeriod(of: deadline, at: node.place) }
    if !reading.alternatives.isEmpty {
      mistakes.warn(Catalogue.readByConvention(reading), at: node.place)
    }
    return DeadlineClause(phrase: node.words, deadline: deadline)
  }

  /// Reads `after: 10 дней с начала этапа`, or the event alone, as in `after: утверждения плана`.
  mutating func event(_ node: YAMLNode, _ text: String) -> DeadlineClause? {
    let words = node.words
    for attempt in [words, "в течение " + words] {
      guard case .read(let reading) = phrases.read(attempt),
        case .relative? = reading.deadline, let deadline = reading.deadline
      else { continue }
      return DeadlineClause(phrase: text.isEmpty ? words : text, deadline: deadline)
    }
    guard !words.contains(where: \.isNumber) else {
      mistakes.note(Catalogue.incompletePin, at: node.place)
      return nil
    }
    let term = RelativeTerm(anchor: words, offset: .afterwards)
    return DeadlineClause(phrase: text.isEmpty ? words : text, deadline: .relative(term))
  }
}

extension String {
  /// Whether a figure stands in it; Russian letters are none, which is known without asking Unicode.
  fileprivate var namesNumber: Bool {
    unicodeScalars.contains { sign in
      switch sign.value {
      case 0x30...0x39: true
      case ..<0x80, 0x0400...0x04FF: false
      default: sign.properties.numericType != nil
      }
    }
  }
}
