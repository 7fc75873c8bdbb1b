internal import VekhaCore

/// Finds the years that a title or deadlines name.
enum YearsInText {
  /// «на 2022–2024 годы», «2022/2023 учебный год», «2021 год» as whole years; nil where none is named.
  static func period(in text: String) -> Period? {
    let text = text.lowercased()
    if let match = text.firstMatch(of: #/(20\d\d)\s*[-–—\/]\s*(?:20)?(\d\d)\s*(?:г[г.\s]*)?\s*уч/#)
    {
      return school(match.1, match.2)
    }
    if let match = text.firstMatch(of: #/(20\d\d)\s*(?:г\.?|год|годы)?\s*[-–—]\s*(20\d\d)/#) {
      return years(Int(match.1), Int(match.2))
    }
    let match = text.firstMatch(of: #/(?:^|[^\d.])(20\d\d)\s*(?:г\.|год|$)/#)
    return match.flatMap { years(Int($0.1), Int($0.1)) }
  }

  /// The whole years from the first to the last that the texts name.
  static func years(of texts: [String]) -> Period? {
    let found = texts.flatMap {
      $0.matches(of: #/(?:^|\D)(20[1-4]\d)(?:\D|$)/#).compactMap { Int($0.1) }
    }
    return years(found.min(), found.max())
  }

  /// «2021 год» on a line of its own.
  static func isOnlyYears(_ line: String) -> Bool {
    line.count <= 40
      && line.wholeMatch(of: #/(?:на\s+)?20\d\d[\d\s\-–—\/]*(?:г|год|уч|учебн|[а-я. ])*/#) != nil
  }

  private static func school(_ first: Substring, _ second: Substring) -> Period? {
    guard let first = Int(first), let second = Int("20\(second)"), second == first + 1 else {
      return nil
    }
    guard let start = CivilDate(year: first, month: 9, day: 1),
      let end = CivilDate(year: second, month: 8, day: 31)
    else { return nil }
    return Period(start: start, end: end)
  }

  private static func years(_ first: Int?, _ last: Int?) -> Period? {
    guard let first, let last, let start = CivilDate(year: first, month: 1, day: 1),
      let end = CivilDate(year: last, month: 12, day: 31)
    else { return nil }
    return Period(start: start, end: end)
  }
}
