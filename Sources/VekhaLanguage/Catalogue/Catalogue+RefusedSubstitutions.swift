import VekhaCore

/// Refusals that are about who stands in for whom.
extension Catalogue {
  static let substitutesHerself = Refused(
    sentence: Bilingual(
      ru: "Человек не может замещать сам себя.", en: "Nobody stands in for herself."),
    advice: Bilingual(ru: "Укажите в --with другого человека.", en: "Name another in --with."))

  static let hasLeft = Refused(
    sentence: Bilingual(
      ru: "Этот человек уже выбыл.", en: "This person has left already."),
    advice: Bilingual(
      ru: "Посмотрите, кто работает: vekha person list.",
      en: "See who is there: vekha person list."))

  static func leavesLater(on day: CivilDate) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "День \(day.phrase(in: .ru)) ещё не наступил.",
        en: "The day \(day.phrase(in: .en)) has not come yet."),
      advice: Bilingual(
        ru: "Отметьте выбытие в этот день; до него назначьте замещение: vekha person substitute.",
        en: "Mark it on that day; until then name a substitute: vekha person substitute."))
  }

  static let notAway = Refused(
    sentence: Bilingual(
      ru: "Этого человека никто не замещает.", en: "Nobody stands in for this person."),
    advice: Bilingual(
      ru: "Посмотрите замещения: vekha person substitutions.",
      en: "See who stands in for whom: vekha person substitutions."))

  static func alreadyAway(_ days: Period) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "В эти дни (\(days.phrase(in: .ru))) этого человека уже замещают.",
        en: "Somebody stands in for her already: \(days.phrase(in: .en))."),
      advice: Bilingual(
        ru: "Выберите другие дни или завершите то замещение: vekha person substitute КОД --end.",
        en: "Choose other days, or end that time: vekha person substitute ID --end."))
  }

  static func substitutionCircle(_ days: Period) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "Замещающего в эти дни (\(days.phrase(in: .ru))) замещает тот, кто сам отсутствует.",
        en: "The substitute is away (\(days.phrase(in: .en))), and the person would stand in."),
      advice: Bilingual(
        ru: "Назовите в --with человека, который в эти дни на месте.",
        en: "Name in --with somebody who is there in those days."))
  }
}
