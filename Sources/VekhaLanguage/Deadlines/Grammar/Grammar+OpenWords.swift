// MARK: - Free words: the name of an event, whose plan it is, what is carried out

extension Grammar {
  /// Passes over the free words that end a clause; says whether there were any.
  @discardableResult
  mutating func skipTail(withYears: Bool = false) -> Bool {
    let start = position
    while position < tokens.count, isOpen(position, from: start, withYears) {
      position += 1
    }
    return position > start
  }

  /// Whether a word is free: unknown, or known and harmless where it stands.
  private func isOpen(_ index: Int, from start: Int, _ withYears: Bool) -> Bool {
    switch tokens[index].kind {
    case .unknown: true
    case .number(_, 4): withYears && index > start
    case .number: isSign(index - 1) || isFree(index + 1)
    case .word(.ordinal): isFree(index + 1)
    case .word(.season): tokens[index].spelling.count > 4 && isUnknown(index + 1)
    case .dash: index > start && isFree(index + 1)
    case .word(.unit(let unit)): opens(unit, at: index, from: start)
    case .word(.key(let key)): opens(key, at: index, from: start)
    default: false
    }
  }

  /// «Учитель года», «учебного года», «второй четверти».
  private func opens(_ unit: CalendarUnit, at index: Int, from start: Int) -> Bool {
    if index > start, tokens[index - 1].key == .reporting { return true }
    guard unit == .year, index > start else { return unit == .schoolTerm }
    return isUnknown(index - 1) || tokens[index - 1].term == .key(.school) || isNumber(index - 1)
  }

  private func opens(_ key: Keyword, at index: Int, from start: Int) -> Bool {
    if key == .every { return isUnknown(index + 1) && (index == start || isHead(index - 1)) }
    if Keyword.heads.contains(key), index == start || isPronoun(index - 1) { return true }
    if Keyword.complements.contains(key), index > start { return true }
    guard !Keyword.heads.contains(key), !Keyword.complements.contains(key) else { return false }
    if Keyword.joints.contains(key) { return index > start && isNoun(index + 1) }
    return Keyword.nouns.contains(key)
  }

  /// The «окончании» of «по окончании каждого модуля».
  private func isHead(_ index: Int) -> Bool {
    if case .key(let key)? = term(index) { return Keyword.heads.contains(key) }
    return false
  }

  private func isPronoun(_ index: Int) -> Bool {
    tokens.indices.contains(index) && Self.pronouns.contains(tokens[index].spelling)
  }

  private static let pronouns = Set("его ее их".split(separator: " ").map { Spelling($0) })

  private func isNoun(_ index: Int) -> Bool {
    if case .key(let key)? = term(index) { return Keyword.nouns.contains(key) }
    return isUnknown(index)
  }

  private func term(_ index: Int) -> Term? {
    tokens.indices.contains(index) ? tokens[index].term : nil
  }

  private func isSign(_ index: Int) -> Bool { term(index) == .key(.sign) }

  private func isUnknown(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .unknown
  }

  /// A word that tells nothing of time: an unknown one, or the stage of something.
  private func isFree(_ index: Int) -> Bool { isUnknown(index) || term(index) == .key(.stage) }

  private func isNumber(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), case .number = tokens[index].kind else { return false }
    return true
  }
}

extension Keyword {
  /// Words that may only begin the name of an event.
  fileprivate static let heads: Set<Keyword> = [.beginning, .end, .ending, .span, .fulfilment]
  /// Words that may stand in the name of an event, but not first.
  fileprivate static let complements: Set<Keyword> = [.span, .date, .fulfilment]
  /// Words that only join two others.
  fileprivate static let joints: Set<Keyword> = [
    .into, .onto, .upTo, .from, .upon, .toward, .before, .and, .or,
  ]
  /// Words that name something without saying when.
  fileprivate static let nouns: Set<Keyword> = [
    .plan, .separately, .school, .working, .agreement, .request, .need, .results, .fixed, .holidays,
    .sign, .period, .stage, .reporting,
  ]
}
