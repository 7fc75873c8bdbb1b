package import VekhaCore

extension Catalogue {
  /// What is said about imagined towns and the years they live.
  package enum Simulation {}
}

extension Catalogue.Simulation {
  package static let abstract = Bilingual(
    ru: "Проверить Веху на вымышленных районах: годы жизни, сбои, обрывы.",
    en: "Try Vekha on imagined towns: years of life, faults, crashes.")
  package static let discussion = Bilingual(
    ru: """
      Зерно решает, что случится; одно зерно всегда даёт одну историю. Ваши данные не затронуты.
        vekha simulate --years 100
        vekha simulate --seed 17
      """,
    en: """
      A seed decides what happens; one seed always gives one story. Your own data stay as they are.
        vekha simulate --years 100
        vekha simulate --seed 17
      """)
  package static let seed = Bilingual(
    ru: "Одна история: та, что принадлежит этому зерну.", en: "The one story of this seed.")
  package static let from = Bilingual(
    ru: "Начать с истории этого зерна; иначе с первой.",
    en: "Begin with the story of this seed; otherwise with the first.")
  package static let years = Bilingual(
    ru: "Сколько лет районам прожить.", en: "How many years towns are to live.")
  package static let minutes = Bilingual(
    ru: "Не начинать новых историй спустя столько минут.",
    en: "Begin no new story after so many minutes.")
  package static let schools = Bilingual(
    ru: "Сколько школ в каждом районе; если не сказано, размер решает зерно.",
    en: "How many schools every town has; unless said, the seed decides the size.")
  package static let pairs = Bilingual(
    ru: "Сколько пар в каждом районе; если не сказано, по четыре на школу.",
    en: "How many pairs every town has; unless said, four for each school.")
  package static let faults = Bilingual(
    ru: "Сбои базы и почты и обрывы работы.", en: "Faults of store and mail, and crashes.")
  package static let minimise = Bilingual(
    ru: "Сократить историю, которая нарушает утверждение.",
    en: "Shorten a story that breaks a statement.")
  package static let journal = Bilingual(
    ru: "Записать журналы истории в новый файл (вместе с --seed).",
    en: "Write the journals of the story to a new file (with --seed).")
  package static let number = Bilingual(ru: "ЧИСЛО", en: "NUMBER")
  package static let isHappening = Bilingual(ru: "on|off", en: "on|off")
}

// MARK: - What came of it

extension Catalogue.Simulation {
  /// The figures of all that was lived through.
  package static func report(
    years: Int, schoolYears: Int, stories: Int, turns: Int, cases: Int, events: Int,
    letters: Int, faults: Int, missed: Int, crashes: Int, seconds: Int
  ) -> Bilingual {
    Bilingual(
      ru: "Прожито лет районов: \(years), школ: \(schoolYears) (годы × школы), "
        + "историй: \(stories), событий в историях: \(turns). "
        + "Дел: \(cases), записей журнала: \(events), писем: \(letters). "
        + "Сбоев: \(faults), не успело случиться: \(missed), обрывов: \(crashes). Секунд: \(seconds).",
      en: "Years lived by towns: \(years), by schools: \(schoolYears) (years × schools), "
        + "stories: \(stories), turns in them: \(turns). "
        + "Cases: \(cases), journal records: \(events), letters: \(letters). "
        + "Faults: \(faults), never came about: \(missed), crashes: \(crashes). Seconds: \(seconds)."
    )
  }

  /// That all statements held to the end.
  package static let held = Bilingual(
    ru: "Все утверждения выполнены.", en: "Every statement held.")
}

extension Catalogue.Complaints {
  /// A town of a size that cannot be imagined.
  package static func townSize(most: Int) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Район такого размера не представить.", en: "No town of this size can be imagined."),
      advice: Bilingual(
        ru: "Назовите от 1 до \(most) школ и не более \(most) пар.",
        en: "Name from 1 to \(most) schools and at most \(most) pairs."))
  }

  /// A story in which a statement turned out not to be true, and how to see it again.
  package static func storyFailed(
    seed: UInt64, statement: String, finding: String, again: String
  ) -> Complaint {
    Complaint(
      Bilingual(
        ru: "История \(seed) нарушает утверждение «\(statement)»: \(finding).",
        en: "Story \(seed) breaks the statement “\(statement)”: \(finding)."),
      advice: Bilingual(ru: "Повторить её: \(again)", en: "See it again: \(again)"))
  }
}
