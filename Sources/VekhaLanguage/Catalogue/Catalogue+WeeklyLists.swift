package import VekhaCore

/// The lists beneath the table of the week.
extension Catalogue.Weekly {
  package static func heading(of topic: Topic) -> Bilingual {
    switch topic {
    case .requests: Bilingual(ru: "Просят перенести срок", en: "Later dates asked for")
    case .vacant: Bilingual(ru: "Без ответственного", en: "Without an owner")
    case .silent: Bilingual(ru: "Молчат", en: "Silent")
    case .moves: Bilingual(ru: "Что изменилось за неделю", en: "What the week brought")
    }
  }

  /// A request that nobody has answered.
  package static func request(
    _ title: String, at organisation: String, due: CivilDate?, until: CivilDate?
  ) -> Bilingual {
    let (from, to) = (dated(due), dated(until))
    return Bilingual(
      ru: "\(title) — \(organisation): с \(from.ru) на \(to.ru)",
      en: "\(title) — \(organisation): from \(from.en) to \(to.en)")
  }

  /// A duty for which nobody answers.
  package static func vacant(
    _ title: String, at organisation: String, due: CivilDate?
  ) -> Bilingual {
    let date = dated(due)
    return Bilingual(
      ru: "\(title) — \(organisation), срок \(date.ru)",
      en: "\(title) — \(organisation), due \(date.en)")
  }

  /// Who leaves late duties untouched: «Школа № 3, Анна Белова: 4 пункта, просрочка до 40 дн.».
  package static func silent(
    _ people: String, at organisation: String, duties: Int, days: Int
  ) -> Bilingual {
    let who = people.isEmpty ? organisation : "\(organisation), \(people)"
    return Bilingual(
      ru: "\(who): \(duties) \(Plural.items.form(duties)), просрочка до \(days) дн.",
      en:
        "\(who): \(duties) \(duties == 1 ? "item" : "items"), up to \(Span.days(days).words.en) late"
    )
  }

  /// What happened to an item: «Исполнено: Приказ о кураторах — Школа № 1, Школа № 2 и ещё 3».
  package static func move(
    _ deed: Deed, _ title: String, at organisations: [String], more: Int
  ) -> Bilingual {
    let (word, places) = (word(for: deed), organisations.joined(separator: ", "))
    return Bilingual(
      ru: "\(word.ru): \(title) — \(places)" + (more > 0 ? " и ещё \(more)" : ""),
      en: "\(word.en): \(title) — \(places)" + (more > 0 ? " and \(more) more" : ""))
  }

  private static func word(for deed: Deed) -> Bilingual {
    switch deed {
    case .done: Bilingual(ru: "Исполнено", en: "Done")
    case .submitted: Bilingual(ru: "Сдано на проверку", en: "Submitted")
    case .returned: Bilingual(ru: "Возвращено в работу", en: "Returned")
    case .postponed: Bilingual(ru: "Срок перенесён", en: "Postponed")
    case .waived: Bilingual(ru: "Снято", en: "Waived")
    case .stageDone: Bilingual(ru: "Этап завершён", en: "Stage completed")
    }
  }

  private static func dated(_ date: CivilDate?) -> Bilingual {
    guard let date else { return Bilingual(ru: "не назначен", en: "not set") }
    return Bilingual(ru: date.phrase(in: .ru), en: date.phrase(in: .en))
  }
}
