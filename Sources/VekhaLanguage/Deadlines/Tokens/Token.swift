import VekhaCore

/// A piece of a phrase with the place where it stands.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Digits, and how many of them were written.
    case number(Int, digits: Int)
    case word(Term)
    case unknown
    case dash
    case slash
    case dot
    case ellipsis
    case comma
    case colon
    case open
    case close
  }

  var kind: Kind
  /// The piece as it was written.
  var text: Substring
  var spelling = Spelling()
  /// Whether a slip was forgiven to know the word.
  var isMended = false
  /// Whether a quotation begins with it.
  var isQuoted = false

  init(_ kind: Kind, _ text: Substring, _ spelling: Spelling = Spelling()) {
    self.kind = kind
    self.text = text
    self.spelling = spelling
  }

  var term: Term? {
    guard case .word(let term) = kind else { return nil }
    return term
  }

  var key: Keyword? {
    guard case .word(.key(let key)) = kind else { return nil }
    return key
  }

  var isNumber: Bool {
    if case .number = kind { return true }
    return false
  }
}

/// What a known word contributes, whatever its grammatical form.
enum Term: Hashable, Sendable {
  case month(Int)
  case weekday(Weekday)
  case season(Int)
  case ordinal(Int)
  case cardinal(Int)
  case unit(CalendarUnit)
  /// «ежегодно», «ежемесячный».
  case each(CalendarUnit)
  /// «недельный», «месячный», as in «в недельный срок».
  case lasting(CalendarUnit)
  case key(Keyword)
}

/// A stretch of time that a calendar or a school counts by.
enum CalendarUnit: Hashable, Sendable, CaseIterable {
  case day
  case week
  case decade
  case month
  case quarter
  case half
  case year
  case schoolYear
  /// «четверть», whose dates each school sets.
  case schoolTerm
}

/// Words that hold a phrase together.
enum Keyword: Hashable, Sendable, CaseIterable {
  case until, upTo, from, into, onto, toward, through, before, upon, under
  case not, later, earlier, rarer, less, more, than
  case course, whole, period, span, constantly, irregularly
  case every, times, once, twice, thrice
  case beginning, middle, end, portion, last, dates
  case school, civil, working, following, reporting, current
  case between, thousand
  case after, ahead, eve, moment, date, and, or, inclusive, about
  case plan, separately, agreement, request, need, accordance, measure, fixed, results
  case holidays, thisYearMark, ending, expiry, during, sign
  case roughly, thereafter, except, stage, dayOff, fulfilment, hour, minute, availability, atOnce,
    weekday
}
