package import VekhaCore

extension Catalogue {
  /// Why a person got no letter on a day.
  package enum Days {}
}

// MARK: - The options

extension Catalogue.Days {
  package static let person = Bilingual(
    ru: "Чей день объяснить.", en: "Whose day to explain.")
  package static let on = Bilingual(
    ru: "Который день: письма этого дня или почему их нет.",
    en: "Which day: its letters, or why there are none.")
  package static let whichOne = Complaint(
    Bilingual(
      ru: "Не сказано, что объяснить.", en: "It is not said what to explain."),
    advice: Bilingual(
      ru: "Назовите письмо или человека и день: --person curator-4 --on 2022-03-17.",
      en: "Name a letter, or a person and a day: --person curator-4 --on 2022-03-17."))
}

// MARK: - The heading

extension Catalogue.Days {
  package static func noLetter(
    to name: String, on date: CivilDate, isForeseen: Bool
  ) -> Bilingual {
    Bilingual(
      ru: "\(name), \(date.phrase(in: .ru)): "
        + (isForeseen ? "письма не будет, если никто ничего не отметит." : "письма не было.")
        + " Почему:",
      en: "\(name), \(date.phrase(in: .en)): "
        + (isForeseen ? "there will be no letter if nobody acts." : "there was no letter.")
        + " Why:")
  }

  package static let foreseen = Bilingual(
    ru: "День ещё не прошёл. Такое письмо он принесёт, если никто ничего не отметит:",
    en: "The day is not over. It will bring this letter if nobody acts:")
}

// MARK: - The person and the day

extension Catalogue.Days {
  /// She has left, and the day where it is known.
  package static func left(on day: CivilDate?) -> Bilingual {
    let (ru, en) = (day.map { " " + $0.figures(in: .ru) }, day.map { " on " + $0.figures(in: .en) })
    return Bilingual(
      ru: "Человек выбыл\(ru ?? ""): ему ничего не пишут, его пункты перешли к тем, кто держит "
        + "роль, или стоят без ответственного.",
      en: "The person has left\(en ?? ""): nothing is sent, and the duties fall to those who "
        + "hold the role, or have no owner.")
  }

  /// No letter reaches her; others may be written to in her place.
  package static func noAddress(instead: [String]) -> Bilingual {
    let names = instead.joined(separator: ", ")
    return Bilingual(
      ru: "Нет адреса почты" + (names.isEmpty ? "." : "; вместо этого человека пишут: \(names)."),
      en: "There is no address" + (names.isEmpty ? "." : "; written to instead: \(names)."))
  }

  package static func stoodInFor(by person: String, until: CivilDate) -> Bilingual {
    Bilingual(
      ru: "Человека замещают: письма по \(until.phrase(in: .ru)) включительно получает \(person).",
      en: "The person is away: letters go to \(person) through \(until.phrase(in: .en)).")
  }

  package static let wantsWeekly = Bilingual(
    ru:
      "Этот человек выбрал письма раз в неделю: что не торопит, ждёт первого рабочего дня недели.",
    en: "Weekly letters were chosen: what does not press waits for the week's first working day.")

  package static func wantsHour(_ hour: CivilTime) -> Bilingual {
    Bilingual(
      ru: "Этот человек выбрал письма не раньше \(hour).",
      en: "Letters not before \(hour) were chosen.")
  }

  package static func dayOff(next: CivilDate) -> Bilingual {
    Bilingual(
      ru: "Нерабочий день: письма уходят по рабочим дням, следующий — "
        + "\(next.figures(in: .ru)).",
      en: "A day off: letters leave on working days, the next one being \(next.phrase(in: .en)).")
  }

  package static func letterUnsent(_ id: String, error: String) -> Bilingual {
    let reason = error.isEmpty ? "" : " (\(error))"
    return Bilingual(
      ru: "Прежнее письмо \(id.prefix(12)) ещё не принято сервером\(reason).",
      en: "An earlier letter, \(id.prefix(12)), has not been taken yet\(reason).")
  }

  package static let noDuties = Bilingual(
    ru: "В этот день за человеком не было ни одного пункта.",
    en: "On that day the person had no duties.")
}
