internal import VekhaCore

/// What a working calendar's file may hold.
enum CalendarSchema {
  static let keys: [SchemaKey] = [
    .required("calendar", .text(.id), "Короткое имя календаря, например ru"),
    .optional("title", .text(.words), "Название"),
    .required("weekend", .list(of: .choice(weekdays)), "Выходные дни недели"),
    .optional("school-year", .text(.yearSpan), "Учебный год: 09-01/05-31"),
    .optional("fixed", days, "Праздники, одинаковые каждый год"),
    .optional("years", .table(keys: .year, values: .block(year)), "Годы с их переносами"),
  ]

  private static let days = Schema.list(of: .text(.monthDay))

  private static let year: [SchemaKey] = [
    .optional("off", days, "Нерабочие праздничные и перенесённые дни"),
    .optional("working", days, "Выходные, объявленные рабочими"),
  ]

  static let weekdays = zip(Weekday.allCases, russianWeekdays).map {
    Choice($0.name, also: [$1])
  }

  private static let russianWeekdays = [
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
  ]
}
