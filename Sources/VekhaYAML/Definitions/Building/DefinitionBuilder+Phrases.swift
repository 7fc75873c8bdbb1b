internal import VekhaCore
internal import VekhaLanguage

extension DefinitionBuilder {
  /// Reads a deadline as the order has it.
  mutating func phrase(_ node: YAMLNode) -> DeadlineClause? {
    let words = ExactText(node.words)
    let known = verdicts[words]
    let verdict = known ?? verdict(on: words.text)
    if known == nil { verdicts[words] = verdict }
    for mistake in verdict.mistakes { mistakes.note(mistake, at: node.place) }
    return verdict.clause
  }

  private mutating func verdict(on words: String) -> PhraseVerdict {
    if TextForm.isImpossibleDate(words) {
      return PhraseVerdict(mistakes: [Catalogue.impossibleDate(words)])
    }
    return switch phrases.read(words) {
    case .read(let reading): verdict(on: words, as: reading)
    case .refused(let refusal): PhraseVerdict(mistakes: [Catalogue.unreadable(refusal)])
    case .needsPeriod: PhraseVerdict(mistakes: [Catalogue.deadlineNeedsPeriod(words)])
    }
  }

  /// A phrase that may mean several things has no date until somebody says which; one that names no
  /// year cannot be blamed for the year that was chosen for it.
  private func verdict(on words: String, as reading: Reading) -> PhraseVerdict {
    guard let deadline = reading.deadline else {
      let clause = DeadlineClause(phrase: words, deadline: .onDemand)
      return PhraseVerdict(
        clause: reading.alternatives.isEmpty ? nil : clause,
        mistakes: [Catalogue.unclear(reading)])
    }
    let period = words.namesNumber ? periodMistake(of: deadline) : nil
    return PhraseVerdict(
      clause: DeadlineClause(phrase: words, deadline: deadline),
      mistakes: [period, convention(of: reading)].compactMap(\.self))
  }

  /// What else the phrase could mean takes long to write, so it is not written for nobody.
  private func convention(of reading: Reading) -> Mistake? {
    guard !reading.alternatives.isEmpty, mistakes.hasRoom(for: .warning) else { return nil }
    return Catalogue.readByConvention(reading)
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
