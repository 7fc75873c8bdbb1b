import VekhaCore

extension Catalogue {
  /// What is said about a deadline phrase and its reading.
  package enum Deadlines {}
}

// MARK: - Refusals

extension Catalogue.Deadlines {
  static func message(_ reason: UnreadablePhrase.Reason) -> Bilingual {
    switch reason {
    case .empty: Bilingual(ru: "Срок не указан.", en: "No deadline is given.")
    case .tooLong:
      Bilingual(
        ru: "Срок длиннее \(UnreadablePhrase.longest) знаков.",
        en: "The deadline is longer than \(UnreadablePhrase.longest) characters.")
    case .impossibleDate(let text):
      Bilingual(ru: "Такой даты нет: «\(text)».", en: "There is no such date: «\(text)».")
    case .noSuchDay(let period):
      Bilingual(
        ru: "Такого дня в этом сроке нет: \(period.phrase(in: .ru))",
        en: "There is no such day in \(period.phrase(in: .en))"
      ).sentence
    case .otherWeekday(let date, let said):
      Bilingual(
        ru: "\(date.phrase(in: .ru)) – \(date.weekday.title(in: .ru)), "
          + "а написано «\(said.title(in: .ru))».",
        en: "\(date.phrase(in: .en)) is a \(date.weekday.title(in: .en)), "
          + "not a \(said.title(in: .en)).")
    case .backwards(let start, let end):
      Bilingual(
        ru: "Начало (\(start.phrase(in: .ru))) позже конца (\(end.phrase(in: .ru))).",
        en: "The start, \(start.phrase(in: .en)), lies after the end, \(end.phrase(in: .en)).")
    }
  }

  static func help(_ reason: UnreadablePhrase.Reason) -> Bilingual {
    switch reason {
    case .empty, .tooLong:
      Bilingual(
        ru: "Напишите срок, как в приказе: «до 15 марта 2022 г.».",
        en: "Write the deadline as the order has it: «до 15 марта 2022 г.».")
    case .impossibleDate, .noSuchDay, .otherWeekday:
      Bilingual(
        ru: "Проверьте день и месяц по приказу и исправьте дату.",
        en: "Check the day and the month against the order and correct the date.")
    case .backwards:
      Bilingual(
        ru: "Поменяйте даты местами или исправьте год.",
        en: "Change the dates round or correct the year.")
    }
  }

  static func unknownWords(_ words: [String]) -> Bilingual {
    let list = words.map { "«\($0)»" }.joined(separator: ", ")
    return Bilingual(
      ru: "Непонятные слова: \(list). Напишите срок иначе или задайте даты.",
      en: "Words not understood: \(list). Write the deadline otherwise or give the dates.")
  }
}

// MARK: - Conventions

extension Catalogue.Deadlines {
  static let firstOfYears = Bilingual(
    ru:
      "Год не назван: взят первый в периоде. Если имеется в виду каждый год, добавьте «ежегодно».",
    en: "No year is named: the first of the period is taken. For every year add «ежегодно».")
  static let calendarYears = Bilingual(
    ru: "Читается как календарные годы. Для учебного года добавьте «уч. г.».",
    en: "Read as calendar years. For the school year add «уч. г.».")
  static let partOfYear = Bilingual(
    ru: "Границы этой части выбраны по обычаю. Уточните их датами.",
    en: "The limits of this part follow custom. Make them sure with dates.")
  static let untilIncludes = Bilingual(
    ru: "«До» включает названный месяц целиком: срок – его последний день.",
    en: "«До» includes the whole of what is named: it is due on its last day.")
  static let beforeBeginning = Bilingual(
    ru: "Срок – последний день перед началом.",
    en: "It is due on the last day before the beginning.")
  static let openEnd = Bilingual(
    ru: "Конец не назван: взят конец периода плана.",
    en: "No end is named: the end of the plan is taken.")
  static let needsSchoolCalendar = Bilingual(
    ru: "Нужен календарь учебных четвертей и каникул: до него дат нет.",
    en: "The school's calendar of terms and holidays is needed: there are no dates before it.")
  static let monthAfterCycle = Bilingual(
    ru: "Взят месяц, следующий за отчётным.", en: "The month after the reported one is taken.")
  static let shortMonths = Bilingual(
    ru: "В месяце, где такого числа нет, срок – последний день. Иначе назовите месяцы.",
    en: "In a month without that day it is due on the last one. Name the months to say otherwise.")
  static let everyMonth = Bilingual(
    ru: "Месяц не назван: взят каждый. Если нужен один, назовите его.",
    en: "No month is named: every one is taken. Name one to mean it alone.")
  static let sameDayLater = Bilingual(
    ru: "Далее взято то же число. Если нужен конец месяца или квартала, назовите его.",
    en: "The same day of the month is taken later on. Name the cycle's end to mean that.")
  static let usualDay = Bilingual(
    ru: "Взят обычный день. Если орган управления образованием назначил другой, впишите его.",
    en: "The usual day is taken. If the authority has set another, write it here.")
  static let onceInLong = Bilingual(
    ru: "План короче этого срока: взят весь срок с начала плана. Уточните датой.",
    en: "The plan is shorter than that: the whole term from the plan's first day is taken. "
      + "Make it sure with a date.")
  static let leastTimes = Bilingual(
    ru: "Взято меньшее число раз. Если нужно большее, оставьте его одно.",
    en: "The smaller number of times is taken. Leave the greater one alone to mean it.")
  static let everyWeek = Bilingual(
    ru:
      "Назван только день недели: взята каждая неделя или каждый месяц. Для одного дня впишите дату.",
    en: "Only a day of the week is named: every week or month is taken. Give a date for one day.")
  static let noCalendar = Bilingual(
    ru: "Без производственного календаря рабочие дни не сосчитать. Назовите календарь.",
    en: "Working days cannot be counted without a calendar. Name one.")
  static let noEvent = Bilingual(
    ru: "Не сказано, от какого события считать. Назовите событие или дату.",
    en: "The event to count from is not named. Name it or give a date.")

  static func severalWindows(_ windows: [Period]) -> Bilingual {
    Bilingual(
      ru: "Сроков несколько: " + windows.map { $0.phrase(in: .ru) }.joined(separator: "; ") + ".",
      en: "There are several: " + windows.map { $0.phrase(in: .en) }.joined(separator: "; ") + ".")
  }

  static func outsidePeriod(_ date: CivilDate, _ period: Period) -> Bilingual {
    Bilingual(
      ru: "\(date.phrase(in: .ru)) – вне периода плана (\(period.phrase(in: .ru))).",
      en: "\(date.phrase(in: .en)) lies outside the plan (\(period.phrase(in: .en))).")
  }
}
