package import VekhaCore

extension Catalogue {
  /// The check of a past day: what should have been sent against what was.
  package enum Audit {}
}

// MARK: - The verb

extension Catalogue.Audit {
  package static let verb = Bilingual(
    ru: "Самопроверка: что должно было уйти за день по журналу и что ушло.",
    en: "Self-audit: what should have been sent on a day, by the journal, and what was.")
  package static let examples = Bilingual(
    ru: """
      Код 0 — расхождений нет, 1 — есть; день по умолчанию вчерашний.
        vekha audit
        vekha audit --on 2022-03-15 --format json
        vekha audit --beat
      """,
    en: """
      Exit code 0 means no difference, 1 some; the day is yesterday unless told.
        vekha audit
        vekha audit --on 2022-03-15 --format json
        vekha audit --beat
      """)
  package static let on = Bilingual(ru: "Проверяемый день.", en: "The day to check.")

  package static let beat = Bilingual(
    ru: "Если расхождений нет, вызвать адрес health.heartbeat: для cron.",
    en: "Call the address health.heartbeat where there is no difference: for cron.")

  package static let nobodyListens = Complaint(
    Bilingual(
      ru: "Не задан адрес, который вызывать.", en: "There is no address to call."),
    advice: Bilingual(
      ru: "Укажите health.heartbeat в настройках или VEKHA_HEARTBEAT.",
      en: "Set health.heartbeat in the configuration, or VEKHA_HEARTBEAT."))

  package static let notHeard = Complaint(
    Bilingual(
      ru: "Расхождений нет, но адрес health.heartbeat не ответил.",
      en: "There is no difference, but the address health.heartbeat did not answer."),
    advice: Bilingual(
      ru: "Проверьте адрес и сеть; позже повторите: vekha audit --beat.",
      en: "Check the address and the network; later again: vekha audit --beat."))

  /// How much was compared.
  package static func summary(
    on date: CivilDate, cases: Int, reminders: Int, letters: Int
  ) -> Bilingual {
    Bilingual(
      ru: "Самопроверка за \(date.phrase(in: .ru)): дел — \(cases), "
        + "напоминаний — \(reminders), писем — \(letters).",
      en: "Self-audit of \(date.phrase(in: .en)): cases \(cases), "
        + "reminders \(reminders), letters \(letters).")
  }

  package static let passed = Bilingual(ru: "Расхождений нет.", en: "There is no difference.")

  package static func differences(_ count: Int) -> Bilingual {
    Bilingual(
      ru: Plural("расхождение", "расхождения", "расхождений").counted(count) + ":",
      en: "\(count) \(count == 1 ? "difference" : "differences"):")
  }

  /// The complaint of an audit that found something.
  package static let failed = Complaint(
    Bilingual(
      ru: "Отправленное расходится с журналом.", en: "What was sent differs from the journal."),
    advice: Bilingual(
      ru: "Посмотрите перечень выше, затем vekha verify и vekha outbox list.",
      en: "See the list above, then vekha verify and vekha outbox list."))
}

// MARK: - What differs

extension Catalogue.Audit {
  package static func rungMissed(_ duty: String, _ step: Step) -> Bilingual {
    let word = Catalogue.word(for: step)
    return Bilingual(
      ru: "\(duty): ступень «\(word.ru)» наступила, но в журнале её нет.",
      en: "\(duty): the rung “\(word.en)” was due, yet the journal does not have it.")
  }

  package static func rungUnowed(_ duty: String, _ step: Step) -> Bilingual {
    let word = Catalogue.word(for: step)
    return Bilingual(
      ru: "\(duty): ступень «\(word.ru)» записана, хотя не наступала.",
      en: "\(duty): the rung “\(word.en)” is recorded, though it was not due.")
  }

  package static func reminderLost(_ duty: String, _ step: Step, person: String) -> Bilingual {
    let word = Catalogue.word(for: step)
    return Bilingual(
      ru: "\(duty): напоминание «\(word.ru)» для \(person) пропало.",
      en: "\(duty): the reminder “\(word.en)” to \(person) is lost.")
  }

  package static func reminderUnknown(_ duty: String, _ step: Step, person: String) -> Bilingual {
    let word = Catalogue.word(for: step)
    return Bilingual(
      ru: "\(duty): напоминания «\(word.ru)» для \(person) в журнале нет.",
      en: "\(duty): the journal has no reminder “\(word.en)” to \(person).")
  }

  package static func reminderUnsent(_ duty: String, _ step: Step, person: String) -> Bilingual {
    let word = Catalogue.word(for: step)
    return Bilingual(
      ru: "\(duty): час письма прошёл, а напоминание «\(word.ru)» для \(person) не ушло.",
      en: "\(duty): the hour has passed, yet “\(word.en)” to \(person) is in no letter.")
  }

  package static func caseAsleep(_ id: String) -> Bilingual {
    Bilingual(
      ru: "\(id): дело пора было разбудить, но этого не произошло.",
      en: "\(id): the case was to be woken, and was not.")
  }

  package static func letterOutOfHours(_ id: String, at moment: CivilMoment) -> Bilingual {
    Bilingual(
      ru: "Письмо \(id.prefix(12)) составлено \(moment.date.figures(in: .ru)) в "
        + "\(moment.time) — не в часы писем.",
      en: "Letter \(id.prefix(12)) was composed on \(moment.date.phrase(in: .en)) at "
        + "\(moment.time), outside the hours.")
  }

  package static func lettersDoubled(person: String, ids: [String]) -> Bilingual {
    let names = ids.map { $0.prefix(12) }.joined(separator: ", ")
    return Bilingual(
      ru: "\(person): больше одного письма за день (\(names)).",
      en: "\(person): more than one letter on the day (\(names)).")
  }

  package static func letterUnsent(_ id: String, error: String) -> Bilingual {
    let reason = error.isEmpty ? "" : " (\(error))"
    return Bilingual(
      ru: "Письмо \(id.prefix(12)) не принято\(reason).",
      en: "Letter \(id.prefix(12)) was not taken\(reason).")
  }
}
