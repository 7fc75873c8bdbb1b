import VekhaCore

/// To which year a stretch belongs.
enum YearReference: Hashable, Sendable {
  case none
  case year(Int)
  /// Calendar years, both included.
  case years(Int, Int)
  /// The school year that begins in a year.
  case school(Int)
  /// Several school years: the first begins in one year, the last ends in another.
  case schools(Int, Int)
  /// A school year without its number.
  case anySchool
  /// So many years after the plan's first.
  case relative(Int)
  case every
  /// Each year after a reported one.
  case everyFollowing
}

extension YearReference {
  var isSchool: Bool {
    switch self {
    case .school, .schools, .anySchool: true
    default: false
    }
  }
}

/// A stretch of some year, as a phrase names it.
struct Stretch: Hashable, Sendable {
  /// What is named; the rest is told from `annual`.
  enum Subject: Hashable, Sendable {
    case other
    case year
    case schoolYear
    /// A half-year, which a school counts otherwise than the calendar.
    case half(Int)
    /// The first or the last month of a half-year.
    case edgeOfHalf(Int, isEnd: Bool)
    case season
  }

  var annual: Annual
  var year: YearReference = .none
  var subject = Subject.other
  /// Set where the words name a part by a custom of offices, such as «начало года».
  var isConvention = false
  /// Whether an authority may set another day than the usual one.
  var isMoveable = false
  /// Other limits that the same words may mean.
  var others: [Annual] = []
  /// The day of the week that is said beside a date and must agree with it.
  var weekday: Weekday?

  init(_ annual: Annual, _ year: YearReference = .none, subject: Subject = .other) {
    self.annual = annual
    self.year = year
    self.subject = subject
  }
}

extension Stretch {
  /// «до сентября» is due with its last day by convention; a single day needs none.
  var byCustom: Stretch {
    var stretch = self
    stretch.isConvention = !annual.isDay
    return stretch
  }
}
