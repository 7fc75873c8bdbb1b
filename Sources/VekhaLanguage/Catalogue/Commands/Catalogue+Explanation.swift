package import VekhaCore

extension Catalogue {
  /// Why a letter was written to this person at this time.
  package enum Explanation {}
}

extension Catalogue.Explanation {
  /// To whom, when, and why at that hour.
  package static func letter(
    to name: String, at moment: CivilMoment, hours: DeliveryHours, isChosen: Bool
  ) -> Bilingual {
    let (from, until) = (hours.from, hours.to)
    let chosen = Bilingual(
      ru: isChosen ? " Час \(from) выбран этим человеком." : "",
      en: isChosen ? " The hour \(from) is this person's own choice." : "")
    return Bilingual(
      ru: "Кому: \(name). Составлено \(moment.date.phrase(in: .ru)) в \(moment.time): "
        + "письма уходят с \(from) до \(until)"
        + (hours.onWorkingDaysOnly ? " по рабочим дням." : " каждый день.") + chosen.ru,
      en: "To \(name). Composed on \(moment.date.phrase(in: .en)) at \(moment.time): "
        + "letters leave from \(from) to \(until)"
        + (hours.onWorkingDaysOnly ? " on working days." : " every day.") + chosen.en)
  }

  /// How the order's words were read.
  package static func reading(_ clause: DeadlineClause) -> Bilingual {
    Bilingual(
      ru: "Срок в приказе: \(Catalogue.quoted(clause.phrase)), "
        + "прочитан как «\(clause.deadline.phrase(in: .ru))».",
      en: "The order says \(Catalogue.quoted(clause.phrase)), "
        + "read as “\(clause.deadline.phrase(in: .en))”.")
  }

  package static let noDeadline = Bilingual(
    ru: "Срока в приказе нет.", en: "The order names no deadline.")

  /// The date that counts, and the one it was moved from.
  package static func due(_ due: CivilDate, unshifted: CivilDate?) -> Bilingual {
    guard let unshifted, unshifted != due else {
      return Bilingual(
        ru: "Исполнить до конца дня \(due.phrase(in: .ru))",
        en: "Due at the end of \(due.phrase(in: .en))"
      ).sentence
    }
    return Bilingual(
      ru: "Исполнить до конца дня \(due.phrase(in: .ru)): "
        + "\(unshifted.phrase(in: .ru)) — нерабочий день или срок перенесён",
      en: "Due at the end of \(due.phrase(in: .en)): "
        + "\(unshifted.phrase(in: .en)) is a day off or was moved"
    ).sentence
  }

  /// The date that stood before somebody moved it.
  package static func moved(from original: CivilDate) -> Bilingual {
    Bilingual(
      ru: "Сначала срок был \(original.phrase(in: .ru)), его перенесли",
      en: "The date was \(original.phrase(in: .en)) at first and was moved"
    ).sentence
  }

  /// The rung, the policy that has it, the day on which it came, and its own day where that was another.
  package static func step(
    _ step: Step, of policy: String, on date: CivilDate, planned: CivilDate?
  ) -> Bilingual {
    let word = Catalogue.word(for: step)
    let came = came(on: date, planned: planned)
    return Bilingual(
      ru: "Порядок напоминаний \(Catalogue.quoted(policy)): \(word.ru) (\(step.name)), \(came.ru)",
      en:
        "The step of the policy \(Catalogue.quoted(policy)): \(word.en) (\(step.name)), \(came.en)"
    ).sentence
  }

  private static func came(on date: CivilDate, planned: CivilDate?) -> Bilingual {
    guard let planned, planned < date else {
      return Bilingual(
        ru: "наступило \(date.phrase(in: .ru))", en: "which came on \(date.phrase(in: .en))")
    }
    return Bilingual(
      ru: "наступило \(planned.phrase(in: .ru)), Веха дошла до этого \(date.phrase(in: .ru))",
      en: "which came on \(planned.phrase(in: .en)) and was reached on \(date.phrase(in: .en))")
  }
}

// MARK: - What it speaks of

extension Catalogue.Explanation {
  /// Instead of an item: the letter tells of all that the reader looks after.
  package static let summary = Bilingual(ru: "Сводка за неделю", en: "The week's summary")

  /// The cases in which the same item is meant for the same reasons, the first of them by name.
  package static func cases(_ names: [String]) -> Bilingual {
    let (shown, more) = (names.prefix(3).joined(separator: ", "), names.count - 3)
    return Bilingual(
      ru: "Дела (\(names.count)): \(shown)" + (more > 0 ? " и ещё \(more)" : ""),
      en: "Cases (\(names.count)): \(shown)" + (more > 0 ? " and \(more) more" : "")
    ).sentence
  }
}

// MARK: - Why this person

extension Catalogue.Explanation {
  package static func party(_ title: String, role: Role?) -> Bilingual {
    let word = role.map { Catalogue.word(for: $0) }
    return Bilingual(
      ru: "Почему ей или ему: отвечает за пункт — \(title)"
        + (word.map { " (\($0.ru))" } ?? ""),
      en: "Why this person: answers for the item as \(title)"
        + (word.map { " (\($0.en))" } ?? "")
    ).sentence
  }

  package static func role(_ role: Role) -> Bilingual {
    let word = Catalogue.word(for: role)
    return Bilingual(
      ru: "Почему ей или ему: роль — \(word.ru)", en: "Why this person: the role is \(word.en)"
    ).sentence
  }

  package static func oversees(_ role: Role) -> Bilingual {
    let word = Catalogue.word(for: role)
    return Bilingual(
      ru: "Почему ей или ему: сводку за неделю получает \(word.ru)",
      en: "Why this person: the summary of the week goes to the \(word.en)"
    ).sentence
  }

  package static let assigned = Bilingual(
    ru: "Почему ей или ему: пункт поручен лично.",
    en: "Why this person: the item is assigned to her or him.")

  package static let asked = Bilingual(
    ru: "Почему ей или ему: от этого человека была просьба о другом сроке.",
    en: "Why this person: she or he asked for another date.")

  package static let standsIn = Bilingual(
    ru: "Почему ей или ему: больше некому — ответственного нет.",
    en: "Why this person: there is nobody else to answer for it.")

  package static let escalatedBefore = Bilingual(
    ru: "Почему ей или ему: раньше сообщалось о просрочке этого пункта.",
    en: "Why this person: the delay of this item was reported before.")

  package static let onBehalf = Bilingual(
    ru: "Почему ей или ему: у того, кто отвечает, нет адреса, или с тех пор отвечает другой.",
    en: "Why this person: who answers has no address, or has changed since.")
}
