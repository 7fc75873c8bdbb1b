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

// MARK: - The duties

extension Catalogue.Days {
  package static func settledBefore(_ duty: String, _ step: Step) -> Bilingual {
    let word = Catalogue.word(for: step)
    return Bilingual(
      ru: "\(duty): сработало «\(word.ru)», но до письма пункт исполнили или перенесли.",
      en: "\(duty): “\(word.en)” fired, but it was settled or moved before the letter.")
  }

  /// The hour of the letter with which it leaves, where that is known.
  package static func waits(_ duty: String, _ step: Step, until: CivilMoment?) -> Bilingual {
    let word = Catalogue.word(for: step)
    guard let until else {
      return Bilingual(
        ru: "\(duty): сработало «\(word.ru)» и ждёт следующего часа писем.",
        en: "\(duty): “\(word.en)” fired and waits for the next delivery hour.")
    }
    return Bilingual(
      ru: "\(duty): сработало «\(word.ru)», час письма — "
        + "\(until.date.figures(in: .ru)), \(until.time).",
      en: "\(duty): “\(word.en)” fired, its letter's hour is "
        + "\(until.date.phrase(in: .en)), \(until.time).")
  }

  package static func silent(
    about object: String, until: CivilDate, by person: String, reason: String
  ) -> Bilingual {
    Bilingual(
      ru: "\(object): молчание по \(until.phrase(in: .ru)) включительно, решение принял "
        + "\(person.isEmpty ? "администратор" : person): «\(reason)».",
      en: "\(object): silence through \(until.phrase(in: .en)), decided by "
        + "\(person.isEmpty ? "the administrator" : person): “\(reason)”.")
  }

  package static func postponed(
    _ duty: String, from first: CivilDate, to due: CivilDate
  ) -> Bilingual {
    Bilingual(
      ru: "\(duty): срок перенесён с \(first.phrase(in: .ru)) на \(due.phrase(in: .ru))",
      en: "\(duty): the date was moved from \(first.phrase(in: .en)) to \(due.phrase(in: .en))"
    ).sentence
  }

  package static func skipped(_ duty: String, _ step: Step) -> Bilingual {
    let word = Catalogue.word(for: step)
    return Bilingual(
      ru: "\(duty): ступень «\(word.ru)» пропущена — взято в работу или об этом уже писали.",
      en: "\(duty): the rung “\(word.en)” was skipped: acknowledged, or told already.")
  }

  package static func acknowledged(_ duty: String, until: CivilDate) -> Bilingual {
    Bilingual(
      ru: "\(duty): взято в работу до \(until.phrase(in: .ru)), напоминаний до тех пор нет.",
      en: "\(duty): acknowledged until \(until.phrase(in: .en)), no reminders until then.")
  }

  package static func suspended(_ id: String, since: CivilDate) -> Bilingual {
    Bilingual(
      ru: "\(id): дело приостановлено с \(since.phrase(in: .ru))",
      en: "\(id): the case is suspended since \(since.phrase(in: .en))"
    ).sentence
  }

  package static func notBinding(_ id: String) -> Bilingual {
    Bilingual(
      ru: "\(id): карта ещё не утверждена, её пункты пока не обязывают.",
      en: "\(id): the roadmap is not approved yet, its items do not bind.")
  }

  /// Nothing new; when the next rung comes, where one does.
  package static func nothingNew(
    next: (duty: String, date: CivilDate, step: Step)?
  ) -> Bilingual {
    guard let next else {
      return Bilingual(
        ru: "Нового не наступило, и ступеней впереди нет.",
        en: "Nothing new came, and no rung lies ahead.")
    }
    let word = Catalogue.word(for: next.step)
    return Bilingual(
      ru: "Нового не наступило. Следующее — \(next.date.figures(in: .ru)): "
        + "\(next.duty), \(word.ru).",
      en: "Nothing new came. The next is \(next.date.phrase(in: .en)): \(next.duty), \(word.en).")
  }
}
