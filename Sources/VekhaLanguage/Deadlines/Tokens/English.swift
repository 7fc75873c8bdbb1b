import VekhaCore

/// English words as the Russian ones that they stand for, so that one grammar reads both.
enum English {
  /// Whether a phrase is English: its first word is.
  static func begins(_ word: Substring.UnicodeScalarView) -> Bool {
    word.count > 1 && terms[lower(word)] != nil
  }

  /// The tokens that a word stands for; none for articles, nil for a word not known.
  static func tokens(_ piece: Substring.UnicodeScalarView, after last: Token?) -> [Token]? {
    let word = lower(piece)
    if word == "a" || word == "an" { return isCounted(last) ? tokens([.key(.into)], piece) : [] }
    if word == "to", last?.key == .accordance { return [] }
    guard let terms = terms[word] else { return nil }
    return tokens(terms, piece, isPlural: word.hasSuffix("s"))
  }

  private static func tokens(
    _ terms: [Term], _ piece: Substring.UnicodeScalarView, isPlural: Bool = false
  ) -> [Token] {
    terms.map { term in
      Token(.word(term), Substring(piece), isPlural && term.isWeekday ? .endsInM : Spelling())
    }
  }

  /// «twice a year», «3 times a month».
  private static func isCounted(_ last: Token?) -> Bool {
    switch last?.key {
    case .once, .twice, .thrice, .times: true
    default: false
    }
  }

  private static func lower(_ piece: Substring.UnicodeScalarView) -> String {
    String(piece).lowercased()
  }

  private static let terms: [String: [Term]] = {
    var terms: [String: [Term]] = [:]
    for (words, term) in keywords {
      for word in words.split(separator: " ") { terms[String(word)] = term.map(Term.key) }
    }
    for (word, unit) in units {
      terms[word] = [.unit(unit)]
      terms[word + "s"] = [.unit(unit)]
    }
    for month in 1...12 {
      terms[MonthNames.nominative(month, in: .en).lowercased()] = [.month(month)]
    }
    for weekday in Weekday.allCases {
      terms[weekday.name] = [.weekday(weekday)]
      terms[weekday.name + "s"] = [.weekday(weekday)]
    }
    for (number, word) in ["first", "second", "third", "fourth", "fifth"].enumerated() {
      terms[word] = [.ordinal(number + 1)]
    }
    return terms
  }()

  private static let units: [(String, CalendarUnit)] = [
    ("day", .day), ("week", .week), ("month", .month), ("quarter", .quarter), ("half", .half),
    ("year", .year),
  ]

  private static let keywords: [(String, [Keyword])] = [
    ("by until before", [.until]), ("from", [.from]), ("to", [.upTo]), ("after", [.after]),
    ("within", [.into, .course]), ("during", [.into, .during]), ("on in", [.into]),
    ("throughout", [.into, .course, .whole]), ("plan period", [.period]), ("schedule", [.plan]),
    ("every each", [.every]), ("times", [.times]), ("once", [.once]), ("twice", [.twice]),
    ("and", [.and]), ("or", [.or]), ("last", [.last]), ("end", [.end]), ("not", [.not]),
    ("earlier", [.earlier]), ("later", [.later]), ("than", [.than]), ("least", [.before]),
    ("working", [.working]), ("weekday weekdays", [.weekday]), ("except", [.except]),
    ("according", [.accordance]), ("separate", [.separately]), ("school", [.school]),
    ("then", [.thereafter]), ("immediately", [.atOnce]), ("th st nd rd", [.dates]),
    ("the of at", []),
  ]
}

extension Term {
  fileprivate var isWeekday: Bool {
    if case .weekday = self { return true }
    return false
  }
}

extension TokenJoiner {
  /// «the 5th and 20th»: the grammar looks for the word of days after the last number alone; and
  /// «half-year» is one word.
  static func withoutEnglishEndings(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    for (index, token) in tokens.enumerated() {
      if token.key == .dates, isFollowed(tokens[(index + 1)...]) { continue }
      if token.term == .unit(.year), result.last?.kind == .dash,
        result.dropLast().last?.term == .unit(.half)
      {
        result.removeLast()
        continue
      }
      result.append(token)
    }
    return result
  }

  private static func isFollowed(_ rest: ArraySlice<Token>) -> Bool {
    guard let joint = rest.first, let next = rest.dropFirst().first else { return false }
    let isJoint = joint.kind == .comma || joint.key == .and || joint.key == .upTo
    return isJoint && (next.isNumber || next.key == .last)
  }
}
