import VekhaCore

/// The days that schools know by name, and when they are kept.
struct NamedDay: Hashable, Sendable {
  enum Date: Hashable, Sendable {
    case fixed(AnnualDay)
    /// The last or n-th such day of the week in a month.
    case weekday(RecurrenceRule.Day, month: Int)
  }

  var date: Date
  /// Whether an authority may set another day, as it does for «Последний звонок».
  var isMoveable = false
}

extension NamedDay {
  /// The day whose name these words spell after «день», and how many of them do; the longest name wins.
  static func named(_ words: [Spelling]) -> (day: NamedDay, count: Int)? {
    guard let first = words.first, let names = names[first] else { return nil }
    return names.first { words.starts(with: $0.words) }.map { ($0.day, $0.words.count) }
  }

  private static let names: [Spelling: [(words: [Spelling], day: NamedDay)]] = {
    let all = fixed.flatMap { month, day, names in
      spelled(names).map { ($0, NamedDay(date: .fixed(AnnualDay(month, day)))) }
    }
    let counted = floating.flatMap { month, day, names in
      spelled(names).map { ($0, NamedDay(date: .weekday(day, month: month))) }
    }
    return Dictionary(grouping: (all + counted).map { (words: $0.0, day: $0.1) }) {
      $0.words.first ?? Spelling()
    }.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static func spelled(_ names: String) -> [[Spelling]] {
    names.split(separator: ",").map { $0.split(separator: " ").map { Spelling($0) } }
  }
}

// MARK: - The calendar of names, each in the genitive that follows «день»

extension NamedDay {
  private static let fixed: [(month: Int, day: Int, names: String)] = [
    (1, 25, "студента, студентов, российского студенчества, российских студентов"),
    (1, 27, "снятия блокады, снятия блокады Ленинграда, полного освобождения Ленинграда"),
    (2, 8, "российской науки"), (2, 21, "родного языка"),
    (2, 23, "защитника Отечества, защитников Отечества"),
    (3, 18, "воссоединения Крыма с Россией, воссоединения Крыма"), (3, 27, "театра"),
    (4, 2, "детской книги"), (4, 12, "космонавтики, авиации и космонавтики"), (4, 22, "Земли"),
    (5, 9, "Победы"), (5, 18, "музеев"), (5, 19, "пионерии, детских общественных организаций"),
    (5, 24, "славянской письменности, славянской письменности и культуры"),
    (5, 27, "библиотек, библиотекаря"), (5, 31, "без табака"), (6, 1, "защиты детей"),
    (6, 5, "эколога, окружающей среды"), (6, 6, "русского языка"), (6, 12, "России"),
    (6, 22, "памяти и скорби"), (7, 8, "семьи любви и верности"),
    (8, 22, "флага, Государственного флага, Российского флага"),
    (9, 1, "знаний"), (9, 3, "солидарности в борьбе с терроризмом"),
    (9, 8, "распространения грамотности, грамотности"),
    (9, 27, "воспитателя, воспитателя и всех дошкольных работников, дошкольного работника"),
    (10, 1, "пожилых людей, пожилого человека, музыки"), (10, 4, "гражданской обороны"),
    (10, 5, "учителя, учителей"), (10, 30, "памяти жертв политических репрессий"),
    (11, 4, "народного единства"), (11, 16, "толерантности"), (11, 20, "ребенка"),
    (11, 22, "словаря"), (12, 3, "Неизвестного солдата, инвалидов, инвалида"),
    (12, 5, "добровольца, волонтера, добровольцев, волонтеров"),
    (12, 9, "Героев Отечества, борьбы с коррупцией"), (12, 10, "прав человека"),
    (12, 12, "Конституции"), (12, 27, "спасателя"),
  ]

  private static let floating: [(month: Int, day: RecurrenceRule.Day, names: String)] = [
    (10, .init(ordinal: 3, weekday: .sunday), "отца"),
    (11, .init(ordinal: -1, weekday: .sunday), "матери"),
  ]
}
