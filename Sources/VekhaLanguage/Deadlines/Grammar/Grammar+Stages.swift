// MARK: - The name of a stage beside its days: «I этап –», «1 смена:», «(досрочный период)»

extension Grammar {
  /// Passes over the name of a stage before its days: «I этап –», «Заседание № 1 (…)».
  mutating func skipStageName() {
    _ = attempt { grammar -> Bool? in
      guard grammar.stageName() else { return nil }
      if grammar.beginsDays { return nil }
      return grammar.take(.dash) || grammar.take(.colon) || grammar.take(.open) ? true : nil
    }
  }

  /// «Заседание 15 – 20 марта» goes over six days and has no number.
  private var beginsDays: Bool {
    next?.kind == .dash && tokens[position - 1].isNumber
      && (position < 2 || tokens[position - 2].key != .sign)
      && position + 1 < tokens.count && tokens[position + 1].isNumber
  }

  /// «– 1 этап», «(II этап)», «(основной период)».
  mutating func skipTrailingStage() {
    _ = attempt { grammar -> Bool? in
      guard grammar.take(.dash) || grammar.take(.open), grammar.stageName(),
        grammar.isAtBoundary
      else { return nil }
      return true
    }
  }

  private mutating func stageName() -> Bool {
    if stageNoun() {
      _ = take(.sign)
      return ordinal(1...99) != nil
    }
    if ordinal(1...12) != nil { return stageNoun() }
    guard let word = next else { return false }
    position += 1
    if Stages.kinds.contains(word.spelling) {
      _ = stageNoun() || take(.period)
      return true
    }
    return word.kind == .unknown && take(.stage)
  }

  /// «этап», «смена», «заседание».
  private mutating func stageNoun() -> Bool {
    if take(.stage) { return true }
    guard let token = next, token.kind == .unknown,
      Stages.nouns.contains(where: token.spelling.hasPrefix)
    else { return false }
    position += 1
    return true
  }
}

private enum Stages {
  static let nouns =
    "смен поток тур заезд сесси раунд заседани собрани заняти модул"
    .split(separator: " ").map { Spelling($0) }

  /// What tells one stage from another and leaves its days as they are.
  static let kinds = Set(
    """
    досрочный основной дополнительный школьный муниципальный региональный заключительный
    отборочный подготовительный очный заочный
    """.split(whereSeparator: \.isWhitespace).map { Spelling($0) })
}
