import VekhaCore

// MARK: - What each part of a phrase did

extension Catalogue.Deadlines {
  static func explanation(_ read: ReadClause) -> Bilingual {
    let role = role(of: read.clause)
    return Bilingual(ru: "«\(read.text)» – \(role.ru)", en: "«\(read.text)»: \(role.en)")
  }

  private static func role(of clause: Clause) -> Bilingual {
    switch clause {
    case .during(let stretch):
      stretch.annual.isDay
        ? Bilingual(ru: "день", en: "a day")
        : Bilingual(ru: "дни от первого до последнего", en: "a stretch of days")
    case .by: Bilingual(ru: "крайний срок, включительно", en: "the last day, included")
    case .ahead: Bilingual(ru: "крайний срок перед началом", en: "the last day before a beginning")
    case .from, .past: Bilingual(ru: "начало срока", en: "the first day")
    case .between: Bilingual(ru: "начало и конец срока", en: "the first and the last day")
    case .frequency: Bilingual(ru: "как часто", en: "how often")
    case .monthDays, .weekdays, .workingDay, .cyclePart:
      Bilingual(ru: "день, который повторяется", en: "a day that comes again")
    case .workingDayOf:
      Bilingual(ru: "рабочий день по календарю", en: "a working day by the calendar")
    case .relative: Bilingual(ru: "срок от события", en: "counted from an event")
    case .several: Bilingual(ru: "несколько сроков", en: "several deadlines")
    case .whole: Bilingual(ru: "весь период плана", en: "the whole plan")
    case .onDemand: Bilingual(ru: "дату назначат отдельно", en: "somebody sets the date")
    case .school: Bilingual(ru: "по календарю школы", en: "by the school's calendar")
    }
  }
}
