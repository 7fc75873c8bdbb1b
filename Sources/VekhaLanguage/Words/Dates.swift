package import VekhaCore

extension CivilDate {
  /// The date in words: «15 марта 2022 г.», "15 March 2022".
  package func phrase(in language: Language) -> String {
    "\(day) \(MonthNames.genitive(month, in: language)) \(year)" + (language == .ru ? " г." : "")
  }

  /// The date without its year: «15 марта», "15 March".
  package func shortPhrase(in language: Language) -> String {
    "\(day) \(MonthNames.genitive(month, in: language))"
  }

  /// The date in figures: «15.03.2022», "2022-03-15".
  package func figures(in language: Language) -> String {
    guard language == .ru else { return iso }
    return iso.split(separator: "-").reversed().joined(separator: ".")
  }
}

extension Period {
  /// The period in words: «март – май 2022 г.» where it is made of whole months, days otherwise.
  package func phrase(in language: Language) -> String {
    if isWholeYears { return years(in: language) }
    return isWholeMonths ? months(in: language) : days(in: language)
  }

  var isWholeMonths: Bool { start.day == 1 && end == end.endOfMonth }

  private var isWholeYears: Bool { start == start.startOfYear && end == end.endOfYear }

  private func years(in language: Language) -> String {
    let last = language == .ru ? (start.year == end.year ? " год" : " гг.") : ""
    return start.year == end.year ? "\(start.year)\(last)" : "\(start.year)–\(end.year)\(last)"
  }

  func months(in language: Language) -> String {
    let mark = language == .ru ? " г." : ""
    let (first, last) = (
      MonthNames.nominative(start.month, in: language),
      MonthNames.nominative(end.month, in: language)
    )
    if start.year != end.year {
      return "\(first) \(start.year)\(mark) – \(last) \(end.year)\(mark)"
    }
    return (start.month == end.month ? first : "\(first) – \(last)") + " \(end.year)\(mark)"
  }

  private func days(in language: Language) -> String {
    if start == end { return start.phrase(in: language) }
    let opening =
      start.year == end.year ? start.shortPhrase(in: language) : start.phrase(in: language)
    return language == .ru
      ? "с \(opening) по \(end.phrase(in: language))"
      : "\(opening) – \(end.phrase(in: language))"
  }
}
