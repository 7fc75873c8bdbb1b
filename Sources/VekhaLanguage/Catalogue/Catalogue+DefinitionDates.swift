package import VekhaCore

/// What can be wrong with the dates of a definition.
extension Catalogue {
  /// 31 February and its like.
  package static func impossibleDate(_ text: String) -> Mistake {
    Mistake(
      "impossible-date",
      message: Bilingual(
        ru: "дня \(quoted(text)) не бывает", en: "there is no such day as \(quoted(text))"),
      help: Bilingual(ru: "проверьте число и месяц", en: "check the day and the month"))
  }

  /// A period whose end stands before its start.
  package static func reversed(_ text: String) -> Mistake {
    Mistake(
      "window-reversed",
      message: Bilingual(
        ru: "\(quoted(text)) кончается раньше, чем начинается",
        en: "\(quoted(text)) ends before it starts"),
      help: Bilingual(ru: "поменяйте даты местами", en: "exchange the two dates"))
  }

  /// Dates that stand outside the roadmap's period.
  package static func outsidePeriod(_ deadline: Deadline, _ period: Period) -> Mistake {
    Mistake(
      "outside-period", .warning,
      message: Bilingual(
        ru: "срок «\(deadline.phrase(in: .ru))» выходит за период \(period)",
        en: "the deadline, \(deadline.phrase(in: .en)), stands outside the period \(period)"),
      help: Bilingual(
        ru: "дата оставлена, как написана; проверьте год",
        en: "the date stays as written; check the year"))
  }

  /// A due date on a day off that the rule would move beyond the period.
  package static func turnedAtEdge(_ date: CivilDate, to day: CivilDate) -> Mistake {
    Mistake(
      "shift-turned", .warning,
      message: Bilingual(
        ru: "\(date.phrase(in: .ru)) — нерабочий день, а перенос вышел бы за период",
        en: "\(date.phrase(in: .en)) is a day off, and its shift would leave the period"),
      help: Bilingual(
        ru: "срок встанет на \(day.phrase(in: .ru))", en: "it is due on \(day.phrase(in: .en))"))
  }
}
