import VekhaCore

/// Says how often something comes, in the words that the grammar reads.
enum FrequencyWords {
  /// Returns the words for rules that are due at the ends of cycles, nil where none fit.
  static func of(_ rules: [RecurrenceRule]) -> Bilingual? { known[rules].map(words) }

  /// Every frequency that has words, by its rules; «ежемесячно» goes before «12 раз в год».
  private static let known: [[RecurrenceRule]: Frequency] = {
    var known: [[RecurrenceRule]: Frequency] = [:]
    for unit in [CalendarUnit.schoolYear, .day, .week, .half, .quarter, .month, .year] {
      for frequency in several(unit) + [Frequency(unit: unit)] {
        guard let rules = CycleRules.rules(for: frequency),
          known[rules].map({ frequency.times <= $0.times }) ?? true
        else { continue }
        known[rules] = frequency
      }
    }
    return known
  }()

  private static func several(_ unit: CalendarUnit) -> [Frequency] {
    (2...60).map { Frequency(every: $0, unit: unit) }
      + (2...12).map { Frequency(times: $0, unit: unit) }
  }

  private static func words(_ frequency: Frequency) -> Bilingual {
    let unit = frequency.unit
    if frequency.times > 1 { return times(frequency.times, unit) }
    guard frequency.every > 1 else {
      return Bilingual(ru: adverb(unit), en: "every \(english(unit))")
    }
    return Bilingual(
      ru: "раз в \(plural(unit).counted(frequency.every))",
      en: "every \(frequency.every) \(english(unit))s")
  }

  private static func times(_ count: Int, _ unit: CalendarUnit) -> Bilingual {
    Bilingual(
      ru: "\(Plural("раз", "раза", "раз").counted(count)) в \(plural(unit).one)",
      en: (count == 2 ? "twice" : "\(count) times") + " a \(english(unit))")
  }

  private static func adverb(_ unit: CalendarUnit) -> String {
    switch unit {
    case .day: "ежедневно"
    case .week: "еженедельно"
    case .month: "ежемесячно"
    case .quarter: "ежеквартально"
    case .year: "ежегодно"
    default: "раз в \(plural(unit).one)"
    }
  }

  private static func plural(_ unit: CalendarUnit) -> Plural {
    switch unit {
    case .week: Plural("неделю", "недели", "недель")
    case .month: .months
    case .quarter: Plural("квартал", "квартала", "кварталов")
    case .half: Plural("полугодие", "полугодия", "полугодий")
    case .schoolYear: Plural("учебный год", "учебных года", "учебных лет")
    case .year: .years
    default: .days
    }
  }

  private static func english(_ unit: CalendarUnit) -> String {
    switch unit {
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .half: "half-year"
    case .schoolYear: "school year"
    case .year: "year"
    default: "day"
    }
  }
}
