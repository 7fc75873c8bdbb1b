import VekhaCore

extension Story {
  func itemSentence(for event: Event) -> Bilingual {
    guard let key = event.occurrenceKey else { return renamed(event) }
    let part = part(of: event)
    return Bilingual(
      ru: "\(subject(key).ru) \(part.ru)", en: "\(subject(key).en) \(part.en)")
  }

  /// What is said after the item's name.
  private func part(of event: Event) -> Bilingual {
    switch event {
    case .itemOpened: Bilingual(ru: "открыт", en: "opened")
    case .submitted(_, let completed):
      done(completed, Bilingual(ru: "представлен на проверку, выполнен", en: "submitted as done"))
    case .completed(_, let completed):
      done(completed, Bilingual(ru: "выполнен", en: "done"))
    case .accepted: Bilingual(ru: "принят проверяющим", en: "accepted")
    case .returned(_, let reason):
      because(reason, Bilingual(ru: "возвращён на доработку", en: "returned"))
    case .reopened(_, let reason):
      because(reason, Bilingual(ru: "открыт снова", en: "reopened"))
    case .waived(_, let reason): because(reason, Bilingual(ru: "снят", en: "waived"))
    case .cancelled(_, let cause): cancelled(cause)
    case .assigned(_, let person):
      Bilingual(ru: "поручен: \(name(person).ru)", en: "assigned to \(name(person).en)")
    case .reported(_, let party, let isDone, let note): reported(party, isDone, note)
    case .released:
      Bilingual(
        ru: "больше не поручен: исполнитель выбыл", en: "is assigned no longer: the person left")
    case .acknowledged(_, let until, let reference):
      Bilingual(
        ru: "взят в работу до \(until.phrase(in: .ru)): \(text(reference).ru)",
        en: "is being worked on until \(until.phrase(in: .en)): \(text(reference).en)")
    case .commented(_, let reference):
      Bilingual(ru: "— замечание: \(text(reference).ru)", en: "— comment: \(text(reference).en)")
    default: Bilingual(ru: "изменён", en: "changed")
    }
  }

  private func reported(_ party: String, _ isDone: Bool, _ note: TextReference?) -> Bilingual {
    let end = listed(note.map { [$0] } ?? [], Bilingual(ru: "примечание", en: "note"))
    return Bilingual(
      ru: "— \(party): своя часть \(isDone ? "сделана" : "ещё не сделана")\(end.ru)",
      en: "— \(party): own part \(isDone ? "done" : "not done yet")\(end.en)")
  }

  private func done(_ completed: Completed, _ words: Bilingual) -> Bilingual {
    let evidence = listed(
      completed.evidence, Bilingual(ru: "подтверждение", en: "evidence"))
    let note = listed(
      completed.note.map { [$0] } ?? [], Bilingual(ru: "примечание", en: "note"))
    return Bilingual(
      ru: "\(words.ru) \(completed.on.phrase(in: .ru))\(evidence.ru)\(note.ru)",
      en: "\(words.en) on \(completed.on.phrase(in: .en))\(evidence.en)\(note.en)")
  }

  /// The end of a sentence that lists texts under a word.
  func listed(_ references: [TextReference], _ word: Bilingual) -> Bilingual {
    guard !references.isEmpty else { return Bilingual(ru: "", en: "") }
    let texts = references.map(text)
    return Bilingual(
      ru: "; \(word.ru): " + texts.map(\.ru).joined(separator: ", "),
      en: "; \(word.en): " + texts.map(\.en).joined(separator: ", "))
  }

  private func because(_ reason: TextReference, _ words: Bilingual) -> Bilingual {
    let end = because(reason)
    return Bilingual(ru: words.ru + end.ru, en: words.en + end.en)
  }

  private func cancelled(_ cause: Cancellation) -> Bilingual {
    let word = Catalogue.word(for: cause)
    return Bilingual(ru: "отменён: \(word.ru)", en: "cancelled: \(word.en)")
  }

  private func renamed(_ event: Event) -> Bilingual {
    guard case .renamed(let code, let new) = event else { return Bilingual(ru: "", en: "") }
    let (old, name) = (Catalogue.codeName(code), Catalogue.codeName(new))
    return Bilingual(
      ru: "Пункт \(old) получил код \(name)", en: "Item \(old) was given the code \(name)")
  }
}
