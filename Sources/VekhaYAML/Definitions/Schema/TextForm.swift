internal import VekhaCore
internal import VekhaLanguage

/// How a value made of words is written: freely, as a date, as a span of time and so on.
package enum TextForm: Sendable, Hashable, CaseIterable {
  case words
  /// A short name for use in commands and addresses: letters, digits, `-`, `_` and `.`.
  case id
  /// A row's number or code.
  case code
  case file
  case date
  case period
  case monthDay
  /// A full date, a day of any year or of any month, as the keys beside it ask.
  case day
  /// Two days of a year such as `09-01/05-31`.
  case yearSpan
  case year
  case span
  /// A span, or the word that says «until it is done».
  case limit
  case figure
  case rule
  case deliveryHours
  case time
}

extension TextForm {
  /// What is wrong with a text of this form.
  enum Fault {
    case unreadable
    /// It looks like a date, but no year has such a day.
    case impossibleDate(String)
    /// The end stands before the start.
    case reversed
  }

  /// The first fault of a text, nil where it is as it should be.
  func fault(in text: String) -> Fault? {
    guard !accepts(text) else { return nil }
    guard isAboutDates else { return .unreadable }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if let part = parts.first(where: Self.isImpossibleDate) { return .impossibleDate(part) }
    let dates = parts.compactMap { CivilDate($0) }
    return dates.count == 2 && parts.count == 2 ? .reversed : .unreadable
  }

  private func accepts(_ text: String) -> Bool {
    switch self {
    case .words, .code, .file: !text.allSatisfy(\.isWhitespace)
    case .id: Identifier.isValid(text)
    case .date: CivilDate(text) != nil
    case .period: Period(text) != nil
    case .monthDay: MonthDay(text) != nil
    case .day: CivilDate(text) != nil || MonthDay(text) != nil || DayOfMonth(text) != nil
    case .yearSpan: SchoolYear(text) != nil
    case .year: Int(text).map(CivilDate.years.contains) ?? false
    case .span: SpanReader.read(text) != nil
    case .limit: Limit.isDone(text) || SpanReader.read(text) != nil
    case .figure: Figure.isValid(text)
    case .rule: RecurrenceRule(text) != nil
    case .deliveryHours: DeliveryHours(text) != nil
    case .time: CivilTime(text) != nil
    }
  }

  /// Whether any words will do.
  var isFree: Bool {
    switch self {
    case .words, .code, .file: true
    default: false
    }
  }

  private var isAboutDates: Bool {
    switch self {
    case .date, .period, .monthDay, .day, .yearSpan: true
    default: false
    }
  }

  /// Whether a text has the signs of a date or of a day of the year, and yet there is none such.
  static func isImpossibleDate(_ text: String) -> Bool {
    guard text.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return false }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return false }
    return switch parts.map(\.count) {
    case [4, 2, 2]: CivilDate(text) == nil
    case [2, 2]: MonthDay(text) == nil
    default: false
    }
  }
}
