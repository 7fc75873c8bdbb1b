package import VekhaCore

extension Catalogue {
  /// What a visitor of the made-up municipality hears.
  package enum Demo {}
}

// MARK: - The command

extension Catalogue.Demo {
  package static let abstract = Bilingual(
    ru: "Показать Веху на вымышленном районе: часы крутите вы.",
    en: "See Vekha at work in a made-up district: you turn the clock.")
  package static let discussion = Bilingual(
    ru: """
      Тридцать школ живут по приказу Увинского района; письма ложатся файлами во временную папку.
        vekha demo
        vekha demo --keep
      """,
    en: """
      Thirty schools live by the Uva order; letters become files in a temporary folder.
        vekha demo
        vekha demo --keep
      """)
  package static let keep = Bilingual(
    ru: "Оставить папку с базой и письмами.", en: "Keep the folder with database and letters.")
  package static let welcome = Bilingual(
    ru: "Приозёрный район вымышлен, приказ — настоящий: дорожная карта Увинского района. "
      + "На часах 1 марта 2022 г.",
    en: "The district is made up, the order is real: the Uva roadmap. It is 1 March 2022.")

  /// Where everything was, and whether it is still there.
  package static func farewell(_ folder: String, isKept: Bool) -> Bilingual {
    let place = Catalogue.place(folder)
    return isKept
      ? Bilingual(
        ru: "\nБаза, письма и файлы приказа остались в папке \(place).",
        en: "\nThe database, the letters and the order's files are in \(place).")
      : Bilingual(
        ru: "\nВсё жило в папке \(place) и удалено вместе с ней; оставить её: vekha demo --keep.",
        en: "\nAll of it lived in \(place) and went with it; to keep it: vekha demo --keep.")
  }
}

// MARK: - What happens

extension Catalogue.Demo {
  package static let reminding = Bilingual(
    ru: "Завтра первый срок. Утром ответственные получили по одному письму.",
    en: "The first deadline is tomorrow. Those responsible got one letter each.")
  package static let completing = Bilingual(
    ru: "День срока. Куратор школы № 4 отмечает пункт 1.3 с приказом.",
    en: "The day of the deadline. School 4's curator marks item 1.3 with the order.")
  package static let escalating = Bilingual(
    ru: "Прошла неделя после срока. Письмо получает координатор.",
    en: "A week after the deadline. The coordinator gets a letter.")
  package static let settling = Bilingual(
    ru: "Куратор школы № 5 отмечает своё; координатор узнаёт, что вопрос снят.",
    en: "School 5's curator marks hers; the coordinator learns that it is settled.")
  package static let matrix = Bilingual(
    ru: "Так видит район координатор.", en: "This is how the coordinator sees the district.")
  package static let proof = Bilingual(
    ru: "Журнал проверен с начала до конца.", en: "The journal, checked from end to end.")

  /// The day on the clock, and how many letters went since it last moved.
  package static func morning(_ day: CivilDate, letters: Int) -> Bilingual {
    let post = Plural("письмо", "письма", "писем").counted(letters)
    let sent =
      letters == 0
      ? Bilingual(ru: "Писем за это время не было.", en: "No letters went meanwhile.")
      : Bilingual(
        ru: "За это время отправлено \(post).",
        en: "\(letters) \(letters == 1 ? "letter" : "letters") went meanwhile.")
    return Bilingual(
      ru: "На часах \(day.phrase(in: .ru)), \(weekday(of: day).ru). \(sent.ru)",
      en: "It is \(weekday(of: day).en), \(day.phrase(in: .en)). \(sent.en)")
  }

  /// The head of a letter.
  package static func envelope(to address: String, subject: String) -> Bilingual {
    Bilingual(ru: "Кому: \(address)\nТема: \(subject)", en: "To: \(address)\nSubject: \(subject)")
  }

  private static func weekday(of day: CivilDate) -> Bilingual {
    switch day.weekday {
    case .monday: Bilingual(ru: "понедельник", en: "Monday")
    case .tuesday: Bilingual(ru: "вторник", en: "Tuesday")
    case .wednesday: Bilingual(ru: "среда", en: "Wednesday")
    case .thursday: Bilingual(ru: "четверг", en: "Thursday")
    case .friday: Bilingual(ru: "пятница", en: "Friday")
    case .saturday: Bilingual(ru: "суббота", en: "Saturday")
    case .sunday: Bilingual(ru: "воскресенье", en: "Sunday")
    }
  }
}

// MARK: - The visit

extension Catalogue.Demo {
  /// What the visitor can do, and the day on the clock.
  package static func menu(on day: CivilDate) -> Bilingual {
    Bilingual(
      ru: """

        \(day.phrase(in: .ru)), \(weekday(of: day).ru)
        1 — день вперёд     4 — письма сегодня     7 — статус
        2 — неделя вперёд   5 — отметить пункт     8 — история дела
        3 — месяц вперёд    6 — матрица            0 — выход
        >
        """,
      en: """

        \(weekday(of: day).en), \(day.phrase(in: .en))
        1 - a day on        4 - today's letters    7 - status
        2 - a week on       5 - mark an item       8 - a case's history
        3 - a month on      6 - matrix             0 - leave
        >
        """)
  }

  package static let noSuchChoice = Bilingual(
    ru: "Выберите цифру из списка.", en: "Choose a figure from the list.")
  package static let noPost = Bilingual(ru: "Сегодня писем нет.", en: "There are no letters today.")
  package static let whichLetter = Bilingual(
    ru: "Какое открыть? Номер или Enter:", en: "Which one? A number, or Enter:")
  package static let whichCase = Bilingual(
    ru: "Дело, например uva-2022/school-4:", en: "The case, such as uva-2022/school-4:")
  package static let whichItem = Bilingual(
    ru: "Пункт, например 1.3:", en: "The item, such as 1.3:")
  package static let who = Bilingual(
    ru: "Кто отмечает, например curator-4 (Enter — администратор):",
    en: "Who marks it, such as curator-4 (Enter: the administrator):")
  package static let whichEvidence = Bilingual(
    ru: "Подтверждение — файл или ссылка (Enter — нет):",
    en: "Evidence, a file or a link (Enter: none):")
}
