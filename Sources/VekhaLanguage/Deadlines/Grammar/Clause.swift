import VekhaCore

/// One part of a deadline phrase, as the grammar reads it.
indirect enum Clause: Hashable, Sendable {
  /// «15 марта», «сентябрь 2022 г.»
  case during(Stretch)
  /// «до 15 марта»
  case by(Stretch)
  /// «до начала сентября»: before the stretch begins.
  case ahead(Stretch)
  /// «с 1 марта»
  case from(Stretch)
  /// «после 15 марта»
  case past(Stretch)
  /// «с 1 марта по 15 мая»
  case between(Stretch, Stretch)
  /// «ежеквартально», «два раза в год», «раз в два года»
  case frequency(Frequency)
  /// «до 10 числа каждого месяца»
  case monthDays([Int], of: CycleReference)
  /// «по пятницам», «первый вторник месяца»
  case weekdays([RecurrenceRule.Day])
  /// «понедельник, среда», said alone.
  case bareWeekdays([RecurrenceRule.Day])
  /// «последний рабочий день месяца»; -1 is the last.
  case workingDay(Int, of: CycleReference)
  /// «последний будний день месяца»: of Monday to Friday, whatever the calendar says.
  case mondayToFriday(Int, of: CycleReference)
  /// «в конце каждого месяца»
  case cyclePart(CyclePart, of: CycleReference)
  /// «первый рабочий день сентября», «второй вторник мая 2022 г.»
  case picked(DayPick, of: Stretch)
  case relative(EventTerm)
  /// «I, III кварталы»: several clauses said in one breath.
  case several([Clause])
  case whole
  case onDemand
  /// «далее ежегодно»
  case thereafter(Clause)
  /// «кроме июля»
  case except(Exception)
  /// What depends on the school calendar.
  case school(repeated: Bool)
}

/// How often: so many times in so many units.
struct Frequency: Hashable, Sendable {
  var times = 1
  /// The greater number of «2–3 раза».
  var most: Int?
  /// Whether it was said of results: «по итогам года».
  var closes = false
  var every = 1
  var unit: CalendarUnit
}

/// Which days a stretch lends: its first or last working day, some of its days of the week.
enum DayPick: Hashable, Sendable {
  case working(Int)
  case weekdays([RecurrenceRule.Day])
}

/// What a recurrence leaves out.
enum Exception: Hashable, Sendable {
  case months([Int])
  case weekdays([Weekday])
}

/// A cycle that a phrase refers to.
struct CycleReference: Hashable, Sendable {
  var unit: CalendarUnit
  /// Whether «каждого» or an adverb said so.
  var isEach = false
  /// Whether the day lies in the month after the reported cycle.
  var followsReport = false
  /// Which month of it is meant, as in «второго месяца квартала»; -1 is the last.
  var inMonth: Int?
  /// Whether it is called a period and no more.
  var isVague = false
}

/// A part of a month or longer cycle.
struct CyclePart: Hashable, Sendable {
  var first: Int
  var last: Int
  /// Whether it is only a limit («до конца месяца») and has no start.
  var isLimit = false

  static let wholeEnd = CyclePart(first: 1, last: -1, isLimit: true)
}

/// A deadline counted from an event.
struct EventTerm: Hashable, Sendable {
  var offset: RelativeOffset
  /// The event's words as written, nil where none is named.
  var words: Substring?
  /// The stretch whose beginning or end is the event, where it can be computed.
  var stretch: Stretch?
  var edge = Edge.start
  /// Whether the words are a name that keeps its form.
  var isName = false

  enum Edge: Hashable, Sendable {
    case start
    case end
  }
}
