package import VekhaCore

extension Catalogue {
  /// The letters that the coming time would bring.
  package enum Forecast {}
}

// MARK: - The verb

extension Catalogue.Forecast {
  package static let verb = Bilingual(
    ru: "Репетиция: какие письма принесёт будущее; в базе ничего не меняется.",
    en: "Rehearsal: the letters that the coming time would bring; nothing is changed.")
  package static let examples = Bilingual(
    ru: """
        vekha forecast --until 2022-06-30
        vekha forecast --until 2024-12-30 --assume days-late:5
        vekha forecast --until 2022-06-30 --person curator-4
      """,
    en: """
        vekha forecast --until 2022-06-30
        vekha forecast --until 2024-12-30 --assume days-late:5
        vekha forecast --until 2022-06-30 --person curator-4
      """)
  package static let until = Bilingual(
    ru: "Последний день, который увидит репетиция.", en: "The last day that is rehearsed.")
  package static let assume = Bilingual(
    ru: "Что делают люди: nobody — ничего, done-on-time — всё в срок, days-late:5 — с опозданием.",
    en: "What people do: nobody marks anything, done-on-time, or days-late:5.")
  package static let assumption = Bilingual(ru: "допущение", en: "assumption")

  /// The complaint about a last day that has passed, or lies too far ahead.
  package static func unfit(until: CivilDate, from: CivilDate, yearsMax: Int) -> Complaint {
    Complaint(
      Bilingual(
        ru: "День \(until) для прогноза с \(from) не подходит.",
        en: "The day \(until) does not suit a forecast from \(from)."),
      advice: Bilingual(
        ru: "Назовите день не раньше этого и не дальше \(yearsMax) лет вперёд.",
        en: "Name a day not before that and at most \(yearsMax) years ahead."))
  }
}

// MARK: - Headings

extension Catalogue.Forecast {
  /// From when to when, and what people are taken to do.
  package static func heading(
    from: CivilDate, until: CivilDate, daysLate: Int?
  ) -> Bilingual {
    let what = world(daysLate: daysLate)
    return Bilingual(
      ru: "Письма с \(from.phrase(in: .ru)) по \(until.phrase(in: .ru)), \(what.ru)",
      en: "Letters from \(from.phrase(in: .en)) to \(until.phrase(in: .en)), \(what.en)")
  }

  private static func world(daysLate: Int?) -> Bilingual {
    switch daysLate {
    case nil:
      Bilingual(ru: "если никто ничего не отметит", en: "if nobody marks anything")
    case 0?: Bilingual(ru: "если всё исполнят в срок", en: "if everything is done on time")
    case let days?:
      Bilingual(
        ru: "если всё исполнят с опозданием на \(Plural.days.counted(days))",
        en: "if everything is done \(days) \(days == 1 ? "day" : "days") late")
    }
  }

  package static let none = Bilingual(
    ru: "За это время писем не будет.", en: "There will be no letters in this time.")
  package static let letters = Bilingual(ru: "писем", en: "letters")
  package static let readers = Bilingual(ru: "получателей", en: "readers")
  package static let worstDay = Bilingual(ru: "самый трудный день", en: "worst day")
  package static let largest = Bilingual(ru: "самое большое письмо", en: "largest digest")
  package static let silence = Bilingual(ru: "самое долгое молчание", en: "longest silence")
  package static let month = Bilingual(ru: "месяц", en: "month")
  package static let date = Bilingual(ru: "день", en: "day")
  package static let person = Bilingual(ru: "кому", en: "person")
  package static let subject = Bilingual(ru: "тема", en: "subject")
}

// MARK: - Rows

extension Catalogue.Forecast {
  /// How many letters a day brings: «2 письма».
  package static func letters(_ count: Int) -> Bilingual {
    Bilingual(
      ru: Plural("письмо", "письма", "писем").counted(count),
      en: "\(count) \(count == 1 ? "letter" : "letters")")
  }

  package static func items(_ count: Int) -> Bilingual {
    Bilingual(
      ru: Plural.items.counted(count), en: "\(count) \(count == 1 ? "item" : "items")")
  }

  package static func days(_ count: Int) -> Bilingual {
    Bilingual(
      ru: Plural.days.counted(count), en: "\(count) \(count == 1 ? "day" : "days")")
  }
}

// MARK: - What will not come

extension Catalogue.Forecast {
  package static let idleRungs = Bilingual(
    ru: "Ступени, которые за это время не сработают",
    en: "Rungs that will not fire in this time")
  package static let policy = Bilingual(ru: "порядок", en: "policy")
  package static let rung = Bilingual(ru: "ступень", en: "rung")
  package static let reason = Bilingual(ru: "почему", en: "why")
  package static let notReached = Bilingual(
    ru: "ни у одного пункта не наступит этот день", en: "its day does not come for any item")
  package static let nobody = Bilingual(
    ru: "роль никто не исполняет, заменить некем", en: "nobody holds the role or stands in for it")
  package static let toldAlready = Bilingual(
    ru: "кому писать, тот отвечает сам или уже извещён",
    en: "whoever is meant answers for it or has been told")
  package static let withoutAddress = Bilingual(
    ru: "Без адреса: письма за них получат другие или никто",
    en: "Without an address: others get their letters, or nobody")
  package static let reminders = Bilingual(ru: "напоминаний", en: "reminders")
}
