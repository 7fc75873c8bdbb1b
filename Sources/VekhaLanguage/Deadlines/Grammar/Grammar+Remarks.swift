// MARK: - Remarks that say nothing of time: «(отв. Иванова Е.П.)», «актовый зал», «онлайн»

extension Grammar {
  mutating func skipRemarks() {
    while attempt({
      $0.responsible() || $0.school() || $0.place() || $0.share() || $0.reportedYear() ? true : nil
    }) != nil {}
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

  /// Takes «, МБОУ «СОШ № 4»» at the end: capitals, names and numbers, none of them a word of time.
  ///
  /// Days behind it may be those of another school.
  private mutating func school() -> Bool {
    attempt { grammar -> Bool? in
      let isOpen = grammar.take(.open)
      _ = grammar.take(.comma) || grammar.take(.dash)
      _ = grammar.take(.into, .onto)
      guard let head = grammar.next, Remarks.schools.contains(head.spelling) else { return nil }
      while let token = grammar.next, grammar.isOfName(token) { grammar.position += 1 }
      guard !isOpen || grammar.take(.close) else { return nil }
      return grammar.next == nil ? true : nil
    } ?? false
  }

  private func isOfName(_ token: Token) -> Bool {
    switch token.kind {
    case .unknown:
      token.text.first?.isUppercase == true || Remarks.schoolKinds.contains(token.spelling)
    case .word(.key(.sign)): true
    case .number: tokens[position - 1].key == .sign
    default: false
    }
  }

  /// Takes «– не менее 25 процентов», «(100 %)».
  private mutating func share() -> Bool {
    attempt { grammar -> Bool? in
      let isOpen = grammar.take(.open)
      _ = grammar.take(.comma) || grammar.take(.dash)
      _ = grammar.takeAll(.not, .less) || grammar.takeAll(.not, .more)
      guard grammar.number(0...100, digits: 1...3) != nil, let sign = grammar.next,
        sign.text == "%" || sign.spelling.hasPrefix(Remarks.percent)
      else { return nil }
      grammar.position += 1
      return isOpen ? grammar.take(.close) ? true : nil : grammar.isAtBoundary ? true : nil
    } ?? false
  }

  /// Takes «(за предыдущий год)», which says what is reported and not when.
  private mutating func reportedYear() -> Bool {
    attempt { grammar -> Bool? in
      guard grammar.take(.open), grammar.take(.before), let word = grammar.next,
        word.key == .reporting || Remarks.past.contains(word.spelling)
      else { return nil }
      grammar.position += 1
      _ = grammar.take(.school) || grammar.take(.civil)
      return grammar.take(unit: .year) && grammar.take(.close) ? true : nil
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
  static let percent = Spelling("процент")
  static let past = Set(["предыдущий", "прошлый", "прошедший"].map { Spelling($0) })
  static let schools = Set(
    "мбоу моу мкоу маоу гбоу гкоу гоу мбдоу мадоу мдоу маудо мбудо сош оош"
      .split(separator: " ").map { Spelling($0) })
  static let schoolKinds = Set(
    "школа гимназия лицей интернат сад детский центр"
      .split(separator: " ").map { Spelling($0) })
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
