// MARK: - Remarks that say nothing of time: «(отв. Иванова Е.П.)», «актовый зал», «онлайн»

extension Grammar {
  mutating func skipRemarks() {
    while attempt({ $0.responsible() || $0.place() ? true : nil }) != nil {}
  }

  /// Takes who answers, in brackets; a person's initials may look like prepositions.
  private mutating func responsible() -> Bool {
    attempt { grammar -> Bool? in
      guard grammar.take(.open), grammar.next?.spelling.hasPrefix(Remarks.responsible) == true
      else { return nil }
      return grammar.skipBracket()
    } ?? false
  }

  /// Passes over words without a number or a month up to the closing bracket.
  private mutating func skipBracket() -> Bool? {
    while let token = next, token.kind != .close {
      guard !token.isNumber, token.term?.isOfTime != true else { return nil }
      position += 1
    }
    return take(.close) ? true : nil
  }

  /// Takes «, актовый зал», «(онлайн)», «кабинет 12».
  private mutating func place() -> Bool {
    attempt { grammar -> Bool? in
      let isOpen = grammar.take(.open)
      _ = grammar.take(.comma) || grammar.take(.dash)
      _ = grammar.take(.into, .onto)
      if grammar.next?.kind == .unknown, !grammar.isPlace { grammar.position += 1 }
      guard grammar.isPlace else { return nil }
      grammar.position += 1
      _ = grammar.take(.sign)
      _ = grammar.number(0...999, digits: 1...3)
      return isOpen ? grammar.take(.close) ? true : nil : grammar.isAtBoundary ? true : nil
    } ?? false
  }

  private var isPlace: Bool {
    guard let token = next, token.kind == .unknown else { return false }
    return Remarks.places.contains(where: token.spelling.hasPrefix)
  }

  /// The «(приложение 2)» of a deadline that has no date.
  mutating func skipAppendix() {
    _ = attempt { grammar -> Bool? in
      guard grammar.take(.open) else { return nil }
      while let token = grammar.next, token.kind != .close {
        guard token.term?.isOfTime != true else { return nil }
        if case .number(_, 4) = token.kind { return nil }
        grammar.position += 1
      }
      return grammar.take(.close) ? true : nil
    }
  }
}

private enum Remarks {
  static let responsible = Spelling("отв")
  static let places =
    "зал каб кабинет аудитори онлайн офлайн дистанционн очно заочно видеоконференц вкс"
    .split(separator: " ").map { Spelling($0) }
}

extension Term {
  /// Whether a word names a time, so that no remark may hold it unread.
  fileprivate var isOfTime: Bool {
    switch self {
    case .month, .weekday, .season, .unit, .each, .lasting: true
    default: false
    }
  }
}
