package import VekhaCore

/// What was done to an item, for the sentence that says how it stands now.
package enum ItemDeed: Hashable, Sendable {
  case complete
  case accept
  case `return`
  case reopen
  case waive
  case postpone
  case refuse
  case schedule
  case assign(to: String)
  case acknowledge(until: CivilDate)
  case report(isDone: Bool)
  case comment
}

/// How an item stands after a command.
package struct ItemNow: Hashable, Sendable {
  package var code: String
  package var isSubmitted: Bool
  package var due: CivilDate?
  /// By how many days it was done late.
  package var lateDays: Int
  package var requestedUntil: CivilDate?

  package init(
    code: String, isSubmitted: Bool, due: CivilDate?, lateDays: Int, requestedUntil: CivilDate?
  ) {
    self.code = code
    self.isSubmitted = isSubmitted
    self.due = due
    self.lateDays = lateDays
    self.requestedUntil = requestedUntil
  }
}

extension Catalogue.Changing {
  /// How an item stands after what was done to it.
  package static func sentence(after deed: ItemDeed, _ item: ItemNow) -> Bilingual {
    let name = Catalogue.codeName(item.code)
    return switch deed {
    case .complete: completed(name, item)
    case .accept: said(name, Bilingual(ru: "принят и выполнен", en: "was accepted and is done"))
    case .return: opened(name, Bilingual(ru: "возвращён на доработку", en: "was returned"), item)
    case .reopen: opened(name, Bilingual(ru: "снова открыт", en: "is open again"), item)
    case .waive: said(name, Bilingual(ru: "снят", en: "was waived"))
    case .postpone: postponed(name, item)
    case .refuse:
      opened(name, Bilingual(ru: "остаётся с прежним сроком", en: "keeps its date"), item)
    case .schedule: dated(name, item.due)
    case .assign(let person):
      said(name, Bilingual(ru: "поручен: \(person)", en: "was assigned to \(person)"))
    case .acknowledge(let until): acknowledged(name, until)
    case .report(let isDone):
      Bilingual(
        ru: "О своей части пункта \(name) доложено: \(isDone ? "сделана" : "ещё не сделана").",
        en: "The part of item \(name) is reported as \(isDone ? "done" : "not done yet").")
    case .comment:
      Bilingual(
        ru: "Замечание к пункту \(name) записано.", en: "The comment on item \(name) was recorded.")
    }
  }

  private static func said(_ name: String, _ words: Bilingual) -> Bilingual {
    Bilingual(ru: "Пункт \(name) \(words.ru).", en: "Item \(name) \(words.en).")
  }

  private static func opened(_ name: String, _ words: Bilingual, _ item: ItemNow) -> Bilingual {
    guard let due = item.due else { return said(name, words) }
    return Bilingual(
      ru: "Пункт \(name) \(words.ru), срок — \(due.phrase(in: .ru))",
      en: "Item \(name) \(words.en), due \(due.phrase(in: .en)).")
  }

  private static func completed(_ name: String, _ item: ItemNow) -> Bilingual {
    if item.isSubmitted {
      return said(
        name, Bilingual(ru: "представлен на проверку", en: "was submitted to its controller"))
    }
    let late = Plural.days.counted(item.lateDays)
    return said(
      name,
      item.lateDays > 0
        ? Bilingual(
          ru: "выполнен с опозданием на \(late)",
          en: "is done, \(Span.days(item.lateDays).words.en) late")
        : Bilingual(ru: "выполнен", en: "is done"))
  }

  private static func postponed(_ name: String, _ item: ItemNow) -> Bilingual {
    guard let until = item.requestedUntil else { return dated(name, item.due) }
    return Bilingual(
      ru: "Просьба о сроке \(until.phrase(in: .ru)) для пункта \(name) передана координатору.",
      en: "The request for \(until.phrase(in: .en)) for item \(name) went to the coordinator.")
  }

  private static func dated(_ name: String, _ due: CivilDate?) -> Bilingual {
    guard let due else { return said(name, Bilingual(ru: "без срока", en: "has no date")) }
    return Bilingual(
      ru: "Новый срок пункта \(name) — \(due.phrase(in: .ru))",
      en: "Item \(name) is now due \(due.phrase(in: .en)).")
  }

  private static func acknowledged(_ name: String, _ until: CivilDate) -> Bilingual {
    Bilingual(
      ru: "Пункт \(name) в работе: напоминаний исполнителю не будет до конца дня "
        + until.phrase(in: .ru),
      en: "Item \(name) is being worked on: no reminders to the responsible person "
        + "through \(until.phrase(in: .en)).")
  }
}
