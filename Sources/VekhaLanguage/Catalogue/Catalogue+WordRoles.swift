import VekhaCore

// MARK: - What each word of a phrase did

extension Catalogue.Deadlines {
  /// «до» – предел; «15 марта» – день; «2022 г.» – год.
  static func words(_ roles: [WordRole]) -> Bilingual {
    let told = roles.filter { $0.role != .joint }
    return Bilingual(
      ru: told.map { "«\($0.text)» – \(words(of: $0.role).ru)" }.joined(separator: "; ") + ".",
      en: told.map { "«\($0.text)»: \(words(of: $0.role).en)" }.joined(separator: "; ") + ".")
  }

  /// A slip that was forgiven.
  static func mended(_ roles: [WordRole]) -> Bilingual {
    let list = roles.map { "«\($0.text)»" }.joined(separator: ", ")
    return Bilingual(
      ru: "Прочитано с поправкой описки: \(list).", en: "Read with a slip mended: \(list).")
  }

  private static func words(of role: WordRole.Role) -> Bilingual {
    switch role {
    case .limit: Bilingual(ru: "не позже", en: "no later than")
    case .opening: Bilingual(ru: "отсчёт", en: "from when")
    case .day: Bilingual(ru: "день", en: "the day")
    case .month: Bilingual(ru: "месяц", en: "the month")
    case .year: Bilingual(ru: "год", en: "the year")
    case .schoolYear: Bilingual(ru: "учебный год", en: "the school year")
    case .quarter: Bilingual(ru: "квартал", en: "the quarter")
    case .half: Bilingual(ru: "полугодие", en: "the half-year")
    case .weekday: Bilingual(ru: "день недели", en: "the day of the week")
    case .part: Bilingual(ru: "часть года или месяца", en: "a part of a year or month")
    case .span: Bilingual(ru: "всё это время", en: "all that time")
    case .length: Bilingual(ru: "длительность", en: "how long")
    case .often: Bilingual(ru: "как часто", en: "how often")
    case .event: Bilingual(ru: "о чём речь, на дату не влияет", en: "what it is about, no date")
    case .outside: Bilingual(ru: "дату назначат отдельно", en: "somebody sets the date")
    case .rough: Bilingual(ru: "неточно", en: "not exact")
    case .left: Bilingual(ru: "кроме этого", en: "left out")
    case .later: Bilingual(ru: "что потом", en: "what comes after")
    case .hour: Bilingual(ru: "час дня, срок – до конца дня", en: "an hour; due by the day's end")
    case .joint: Bilingual(ru: "связка", en: "a joint")
    }
  }
}
