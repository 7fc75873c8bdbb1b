import VekhaCore

extension Story {
  func dateSentence(for event: Event) -> Bilingual {
    switch event {
    case .planned(let key, let dates, _): planned(key, dates)
    case .dueMoved(let key, let dates, let move, let reason):
      moved(key, dates, move, reason)
    case .postponementRequested(let key, let until, let reason):
      Bilingual(
        ru: "По \(dative(key).ru) просят срок до \(until.phrase(in: .ru))"
          + because(reason).ru,
        en: "For \(dative(key).en) \(until.phrase(in: .en)) is asked" + because(reason).en)
    case .postponementRefused(let key, let reason):
      Bilingual(
        ru: "В продлении срока \(genitive(key).ru) отказано" + because(reason).ru,
        en: "The postponement of \(genitive(key).en) was refused" + because(reason).en)
    default: Bilingual(ru: "", en: "")
    }
  }

  private func planned(_ key: OccurrenceKey, _ dates: DutyDates) -> Bilingual {
    let due = due(dates)
    return Bilingual(
      ru: "\(subject(key).ru) внесён в план: "
        + "открывается \(dates.opens.phrase(in: .ru)), \(due.ru)",
      en: "\(subject(key).en) was planned: "
        + "it opens on \(dates.opens.phrase(in: .en)), \(due.en)")
  }

  private func moved(
    _ key: OccurrenceKey, _ dates: DutyDates, _ move: DueMove, _ reason: TextReference?
  ) -> Bilingual {
    let (word, due, end) = (Catalogue.word(for: move), due(dates), because(reason))
    return Bilingual(
      ru: "\(subject(key).ru): \(due.ru) (\(word.ru))\(end.ru)",
      en: "\(subject(key).en): \(due.en) (\(word.en))\(end.en)")
  }

  private func due(_ dates: DutyDates) -> Bilingual {
    guard let due = dates.due else { return Bilingual(ru: "без срока", en: "without a date") }
    return Bilingual(ru: "срок \(due.phrase(in: .ru))", en: "due \(due.phrase(in: .en))")
  }
}

// MARK: - Reminders

extension Story {
  func reminderSentence(for event: Event) -> Bilingual {
    switch event {
    case .reminded(let reminding):
      let (step, people) = (Catalogue.word(for: reminding.step), names(reminding.recipients))
      return Bilingual(
        ru: "Напоминание по \(dative(reminding.key).ru) (\(step.ru)): \(people.ru)",
        en: "Reminder of \(dative(reminding.key).en) (\(step.en)): \(people.en)")
    case .skipped(let key, let step, _):
      let word = Catalogue.word(for: step)
      return Bilingual(
        ru: "Напоминание по \(dative(key).ru) пропущено (\(word.ru))",
        en: "A reminder of \(dative(key).en) was skipped (\(word.en))")
    default: return Bilingual(ru: "", en: "")
    }
  }
}
