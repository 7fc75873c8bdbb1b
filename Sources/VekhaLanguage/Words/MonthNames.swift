package import VekhaCore

/// The names of months and days of the week in both languages.
package enum MonthNames {
  /// Returns «сентябрь».
  package static func nominative(_ month: Int, in language: Language) -> String {
    (language == .ru ? russian : english)[(month + 11) % 12]
  }

  /// Returns «сентября», as a date has it.
  package static func genitive(_ month: Int, in language: Language) -> String {
    language == .ru ? russianGenitive[(month + 11) % 12] : nominative(month, in: language)
  }

  private static let russian = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
  ]
  private static let russianGenitive = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
    "ноября", "декабря",
  ]
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]
}

extension Weekday {
  /// The day's name in the nominative: «понедельник», "Monday".
  package func title(in language: Language) -> String {
    switch language {
    case .ru: Self.russian[rawValue - 1]
    case .en: name.prefix(1).uppercased() + name.dropFirst()
    }
  }

  /// The form in «по понедельникам».
  var dativePlural: String { Self.russianDative[rawValue - 1] }

  /// The form in «кроме понедельника».
  var genitive: String { Self.russianGenitive[rawValue - 1] }

  private static let russianGenitive = [
    "понедельника", "вторника", "среды", "четверга", "пятницы", "субботы", "воскресенья",
  ]
  private static let russian = [
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
  ]
  private static let russianDative = [
    "понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам", "воскресеньям",
  ]
}
