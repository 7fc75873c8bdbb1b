package import VekhaCore

/// What became of each duty of a person on a day without a letter.
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
