package import VekhaCore

/// The three forms of a Russian noun beside a number: день, дня, дней.
package struct Plural: Hashable, Sendable {
  package var one: String
  package var few: String
  package var many: String

  package init(_ one: String, _ few: String, _ many: String) {
    self.one = one
    self.few = few
    self.many = many
  }

  /// Returns the form that stands beside a number: 1 день, 2 дня, 5 дней, 11 дней, 21 день.
  package func form(_ count: Int) -> String {
    let last = count.magnitude % 100
    if (11...14).contains(last) { return many }
    switch last % 10 {
    case 1: return one
    case 2...4: return few
    default: return many
    }
  }

  /// Returns the number with its noun: «5 дней».
  package func counted(_ count: Int) -> String { "\(count) \(form(count))" }

  package static let days = Plural("день", "дня", "дней")
  package static let workingDays = Plural("рабочий день", "рабочих дня", "рабочих дней")
  package static let weeks = Plural("неделя", "недели", "недель")
  package static let months = Plural("месяц", "месяца", "месяцев")
  package static let years = Plural("год", "года", "лет")
}

extension Span {
  /// The span in words: «5 рабочих дней», "5 working days".
  package var words: Bilingual {
    switch unit {
    case .days: named(.days, "day")
    case .workingDays: named(.workingDays, "working day")
    case .weeks: named(.weeks, "week")
    case .months: named(.months, "month")
    case .years: named(.years, "year")
    }
  }

  private func named(_ plural: Plural, _ english: String) -> Bilingual {
    Bilingual(ru: plural.counted(count), en: "\(count) \(english)\(count == 1 ? "" : "s")")
  }

  /// The span after a preposition that governs the genitive: «в течение 1 дня».
  var genitive: String {
    let forms: [Span.Unit: Plural] = [
      .days: Plural("дня", "дней", "дней"), .weeks: Plural("недели", "недель", "недель"),
      .workingDays: Plural("рабочего дня", "рабочих дней", "рабочих дней"),
      .months: Plural("месяца", "месяцев", "месяцев"), .years: Plural("года", "лет", "лет"),
    ]
    return forms[unit]?.counted(count) ?? words.ru
  }
}
