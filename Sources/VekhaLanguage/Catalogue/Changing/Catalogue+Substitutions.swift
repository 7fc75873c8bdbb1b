package import VekhaCore

/// Who stands in for whom.
extension Catalogue.People {
  package static let substitute = Bilingual(
    ru: "Замещение на время отпуска или болезни: письма и права переходят к другому.",
    en: "Leave or illness: letters and rights go to somebody else for a time.")
  package static let substitutions = Bilingual(
    ru: "Кто кого замещает сейчас и позже.", en: "Who stands in for whom, now and later.")
  package static let awayPerson = Bilingual(
    ru: "Кто отсутствует: код человека.", en: "Who is away: a person's id.")
  package static let with = Bilingual(
    ru: "Кто замещает: код человека.", en: "Who stands in: a person's id.")
  package static let from = Bilingual(
    ru: "Первый день; если не указан, сегодня.", en: "The first day; today unless told.")
  package static let lastDay = Bilingual(ru: "Последний день.", en: "The last day.")
  package static let end = Bilingual(
    ru: "Завершить замещение: с сегодняшнего дня человек на месте.",
    en: "End it: from today the person is there again.")

  package static let awayHeading = Bilingual(ru: "отсутствует", en: "away")
  package static let substituteHeading = Bilingual(ru: "замещает", en: "stands in")
  package static let fromHeading = Bilingual(ru: "с", en: "from")
  package static let lastDayHeading = Bilingual(ru: "по", en: "through")
  package static let nobodyAway = Bilingual(
    ru: "Никто никого не замещает.", en: "Nobody stands in for anybody.")

  /// Who is written to and may act, in which days.
  package static func substituted(
    _ person: String, by substitute: String, days: Period
  ) -> Bilingual {
    Bilingual(
      ru: "\(person): письма и дела принимает \(substitute), \(days.phrase(in: .ru))",
      en: "\(person): letters and duties go to \(substitute), \(days.phrase(in: .en))"
    ).sentence
  }

  package static func isBack(_ person: String) -> Bilingual {
    Bilingual(ru: "\(person): замещение завершено.", en: "\(person) is there again.")
  }

  /// The options do not go together.
  package static let endOrWith = Complaint(
    Bilingual(
      ru: "Не сказано, назначить замещение или завершить.",
      en: "It is not said whether to name a substitute or to end the time."),
    advice: Bilingual(
      ru: "Укажите --with и --until, чтобы назначить, или одно --end, чтобы завершить.",
      en: "Give --with and --until to name one, or --end alone to end it."))

  package static let untilBeforeFrom = Complaint(
    Bilingual(
      ru: "Последний день замещения раньше первого.", en: "The last day lies before the first."),
    advice: Bilingual(
      ru: "Укажите в --until день не раньше, чем в --from.",
      en: "Give in --until a day that is not before --from."))
}
