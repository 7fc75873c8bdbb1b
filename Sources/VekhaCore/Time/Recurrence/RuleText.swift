/// The small forms inside the text of a recurrence rule.
enum RuleText {
  static func positive(_ text: Substring) -> Int? {
    var cursor = TextCursor(text)
    guard let number = cursor.number(), number > 0, cursor.isAtEnd else { return nil }
    return number
  }

  static func numbers(_ text: Substring, in range: ClosedRange<Int>) -> [Int]? {
    all(text) { positive($0).flatMap { range.contains($0) ? $0 : nil } }
  }

  static func signed(_ text: Substring, upTo limit: Int) -> [Int]? {
    all(text) { item in
      let negative = item.first == "-"
      guard let number = positive(negative || item.first == "+" ? item.dropFirst() : item),
        number <= limit
      else { return nil }
      return negative ? -number : number
    }
  }

  static func days(_ text: Substring) -> [RecurrenceRule.Day]? {
    all(text) { item in
      guard let weekday = weekday(item.suffix(2)) else { return nil }
      guard item.count > 2 else { return RecurrenceRule.Day(weekday: weekday) }
      guard let ordinal = signed(item.dropLast(2), upTo: 53)?.first else { return nil }
      return RecurrenceRule.Day(ordinal: ordinal, weekday: weekday)
    }
  }

  static func weekday(_ text: Substring) -> Weekday? {
    codes.firstIndex(of: String(text)).map { Weekday.allCases[$0] }
  }

  /// Reads `20241231`.
  static func date(_ text: Substring) -> CivilDate? {
    var cursor = TextCursor(text)
    guard let year = cursor.digits(4), let month = cursor.digits(2), let day = cursor.digits(2),
      cursor.isAtEnd
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  static func compact(_ date: CivilDate) -> String {
    padded(date.year, 4) + padded(date.month) + padded(date.day)
  }

  static func code(_ weekday: Weekday) -> String { codes[weekday.rawValue - 1] }

  static func code(_ day: RecurrenceRule.Day) -> String {
    (day.ordinal.map(String.init) ?? "") + code(day.weekday)
  }

  static func list(_ name: String, _ items: [some CustomStringConvertible]) -> [String] {
    items.isEmpty ? [] : ["\(name)=\(items.map(\.description).joined(separator: ","))"]
  }

  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  private static func all<Value>(
    _ text: Substring, _ read: (Substring) -> Value?
  ) -> [Value]? {
    let items = text.split(separator: ",", omittingEmptySubsequences: false)
    let values = items.compactMap(read)
    return values.count == items.count ? values : nil
  }
}
