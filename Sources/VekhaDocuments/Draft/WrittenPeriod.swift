internal import VekhaCore
internal import VekhaLanguage

/// The period as a line of its own gives it: «Период реализации: 2022–2024 годы».
enum WrittenPeriod {
  /// The period of a line; nil where the line gives none.
  static func period(in line: String) -> Period? {
    guard line.count <= 200, let colon = line.firstIndex(of: ":") else { return nil }
    let words = line[..<colon].lowercased().split { !$0.isLetter }
    guard let first = words.first, words.count <= 4,
      ["период", "срок", "сроки", "period"].contains(first)
    else { return nil }
    let rest = String(line[colon...].dropFirst()).trimmed
    return whole(rest) ?? YearsInText.period(in: rest)
  }

  /// The window that a title ends with or has in brackets, as in «(октябрь 2021 – май 2022)».
  static func period(atEndOf title: String) -> Period? {
    let words = String(title.prefix(600)).split { $0.isWhitespace || "(),".contains($0) }
    let starts = words.indices.filter { index in
      let word = words[index].lowercased()
      return word == "с" || word == "со" || months.contains { word.hasPrefix($0) }
    }
    return starts.suffix(6).lazy.compactMap { start in
      whole(words[start...].joined(separator: " "))
    }.first
  }

  private static let months = [
    "январ", "феврал", "март", "апрел", "май", "мая", "июн", "июл", "август", "сентябр", "октябр",
    "ноябр", "декабр",
  ]

  /// A window that names its own days does not depend on the plan that it is read for.
  private static func whole(_ words: String) -> Period? {
    guard let years = YearsInText.years(of: [words]),
      case .success(let reading) = DeadlineReader(period: years, calendar: nil).read(words),
      case .window(let window)? = reading.deadline
    else { return nil }
    return window
  }
}
