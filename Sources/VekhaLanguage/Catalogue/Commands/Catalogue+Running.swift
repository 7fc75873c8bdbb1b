package import VekhaCore

extension Catalogue {
  /// What the engine and the postman have to say.
  package enum Running {}
}

extension Catalogue.Running {
  package static let idle = Bilingual(
    ru: "Сейчас делать нечего.", en: "There is nothing to do now.")

  /// What one pass did, in figures.
  package static func pass(
    woken: Int, opened: Int, reminders: Int, composed: Int, sent: Int, failed: Int
  ) -> Bilingual {
    let russian = [
      (woken, "проверено дел: \(woken)"), (opened, "открыто дел: \(opened)"),
      (reminders, "напоминаний: \(reminders)"), (composed, "составлено писем: \(composed)"),
      (sent, "отправлено: \(sent)"), (failed, "не отправлено: \(failed)"),
    ]
    let english = [
      (woken, "cases woken: \(woken)"), (opened, "cases opened: \(opened)"),
      (reminders, "reminders: \(reminders)"), (composed, "letters composed: \(composed)"),
      (sent, "sent: \(sent)"), (failed, "not sent: \(failed)"),
    ]
    return Bilingual(ru: sentence(russian), en: sentence(english))
  }

  private static func sentence(_ parts: [(count: Int, words: String)]) -> String {
    let words = parts.filter { $0.count > 0 }.map(\.words).joined(separator: ", ")
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  /// When the first of the letters that wait for their hour leaves.
  package static func nextLetter(at moment: CivilMoment) -> Bilingual {
    Bilingual(
      ru: "Следующее письмо уйдёт \(moment.date.phrase(in: .ru)) в \(moment.time).",
      en: "The next letter leaves on \(moment.date.phrase(in: .en)) at \(moment.time).")
  }

  package static func retried(_ id: String) -> Bilingual {
    Bilingual(
      ru: "Письмо \(id.prefix(12)) уйдёт при следующем проходе.",
      en: "The letter \(id.prefix(12)) goes with the next pass.")
  }

  package static func dropped(_ id: String) -> Bilingual {
    Bilingual(
      ru: "Письмо \(id.prefix(12)) снято и отправлено не будет.",
      en: "The letter \(id.prefix(12)) was dropped and will not be sent.")
  }
}

extension Catalogue.Complaints {
  /// Letters that nobody takes at present.
  package static func lettersWait(_ reason: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Письма ждут отправки. \(reason)", en: "Letters are waiting. \(reason)"),
      advice: Bilingual(
        ru: "Ничего не потеряно: следующий проход попробует снова.",
        en: "Nothing is lost: the next pass will try again."))
  }

  package static let letterIsSent = Complaint(
    Bilingual(ru: "Это письмо уже отправлено.", en: "This letter has been sent."),
    advice: Bilingual(
      ru: "Посмотрите остальные: vekha outbox list.", en: "See the others: vekha outbox list."))

  package static let letterIsDropped = Complaint(
    Bilingual(ru: "Это письмо снято.", en: "This letter was dropped."),
    advice: Bilingual(
      ru: "Пункты остаются в силе: о них напомнит следующее письмо.",
      en: "Its items still hold: the next letter will speak of them."))

  package static let letterIsSuperseded = Complaint(
    Bilingual(
      ru: "Напоминания этого письма уже вошли в более позднее.",
      en: "The reminders of this letter have gone into a later one."),
    advice: Bilingual(
      ru: "Найдите его: vekha outbox list.", en: "Look for it: vekha outbox list."))
}
