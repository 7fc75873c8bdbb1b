package import VekhaCore

/// What a letter says about one item.
extension Catalogue.Letters {
  /// The date an item is due, with the order's own words where they say it differently.
  package static func due(_ date: CivilDate?, phrase: String) -> Bilingual {
    let (ru, en) =
      date.map { ($0.phrase(in: .ru), $0.phrase(in: .en)) } ?? ("не назначен", "not set")
    let quote = phrase.isEmpty || phrase.quotes(ru) ? "" : " («\(phrase)»)"
    return Bilingual(ru: "Срок: \(ru)\(quote)", en: "Due: \(en)\(quote)")
  }

  /// How late an item is: «просрочено на 3 дня».
  package static func overdue(days: Int) -> Bilingual {
    Bilingual(
      ru: "просрочено на \(Plural.days.counted(days))",
      en: "\(Span.days(days).words.en) overdue")
  }

  /// «остался 21 день», or the nearer word for today and tomorrow.
  package static func remaining(days: Int) -> Bilingual {
    switch days {
    case 0: Bilingual(ru: "сегодня", en: "today")
    case 1: Bilingual(ru: "завтра", en: "tomorrow")
    default:
      Bilingual(
        ru: Plural("остался", "осталось", "осталось").form(days) + " "
          + Plural.days.counted(days),
        en: "\(Span.days(days).words.en) left")
    }
  }

  /// The document, link or figure that is to show that the item was done.
  package static func result(_ result: String) -> Bilingual {
    Bilingual(ru: "Нужен результат: \(result)", en: "Result needed: \(result)")
  }

  /// What a late stage still waits for.
  package static func undone(_ titles: [String]) -> Bilingual {
    let list = titles.joined(separator: "; ")
    return Bilingual(ru: "Не сделано: \(list)", en: "Not done: \(list)")
  }

  /// Who answers for an item that others have to do.
  package static func responsible(_ names: String) -> Bilingual {
    let isOne = !names.contains(",")
    return Bilingual(
      ru: (isOne ? "Ответственный" : "Ответственные") + ": \(names)",
      en: "Responsible: \(names)")
  }

  /// Who answers for the recipient's own item beside her.
  package static func together(_ names: String) -> Bilingual {
    Bilingual(ru: "Вместе с вами: \(names)", en: "Together with: \(names)")
  }

  package static let vacant = Bilingual(
    ru: "Ответственный не назначен", en: "Nobody is named as responsible")

  package static func organisation(_ title: String) -> Bilingual {
    Bilingual(ru: "Учреждение: \(title)", en: "Organisation: \(title)")
  }

  package static func programme(_ subject: String) -> Bilingual {
    Bilingual(ru: "Программа: \(subject)", en: "Programme: \(subject)")
  }

  /// The case and item as commands name them, where no web page can be linked to.
  package static func reference(case id: String, code: String) -> Bilingual {
    Bilingual(ru: "Дело \(id), пункт \(code)", en: "Case \(id), item \(code)")
  }

  /// What a link to an item on the web page says.
  package static let open = Bilingual(ru: "Открыть пункт", en: "Open the item")
}

// MARK: - The same item in many places

extension Catalogue.Letters {
  /// A number of organisations: «30 учреждений».
  package static func organisations(_ count: Int) -> Bilingual {
    Bilingual(
      ru: Plural("учреждение", "учреждения", "учреждений").counted(count),
      en: "\(count) organisation\(count == 1 ? "" : "s")")
  }

  /// A number of programmes: «8 программ».
  package static func programmes(_ count: Int) -> Bilingual {
    Bilingual(
      ru: Plural("программа", "программы", "программ").counted(count),
      en: "\(count) programme\(count == 1 ? "" : "s")")
  }

  /// The rest of a list that was cut short.
  package static func andMore(_ count: Int) -> Bilingual {
    Bilingual(ru: "и ещё \(count)", en: "and \(count) more")
  }
}

// MARK: - Closing

extension Catalogue.Letters {
  /// The words before the web page's address.
  package static let markAt = Bilingual(ru: "Отметить выполнение:", en: "To mark what is done:")

  /// The words before the web page's address where nothing is left to be marked.
  package static let seeAt = Bilingual(ru: "Подробности:", en: "Details:")

  package static let tellCoordinator = Bilingual(
    ru: "О выполнении сообщите муниципальному координатору.",
    en: "Tell the municipal coordinator what is done.")

  package static let markByCommand = Bilingual(
    ru: "Отметить выполнение: vekha item complete ДЕЛО ПУНКТ",
    en: "To mark what is done: vekha item complete CASE ITEM")

  /// What a link beside an item does.
  package static func answer(_ deed: Catalogue.LinkPages.Deed?) -> Bilingual {
    switch deed {
    case .done: Bilingual(ru: "Исполнено", en: "Done")
    case .onIt: Bilingual(ru: "Занимаюсь", en: "On it")
    case .report: Bilingual(ru: "Доложить о своей части", en: "Report your part")
    case .postpone: Bilingual(ru: "Нужен другой срок", en: "Need a later date")
    case nil: open
    }
  }

  /// How the links beside items are meant.
  package static func answerByLink(days: Int) -> Bilingual {
    Bilingual(
      ru: "Ответить можно по ссылкам у каждого пункта: они ваши личные и действуют "
        + "\(Plural.days.counted(days)). Не пересылайте это письмо.",
      en: "Answer by the links beside each item: they are yours alone and good for "
        + "\(Span.days(days).words.en). Do not forward this letter.")
  }

  /// The words before the address at which the reader arranges her letters.
  package static let preferences = Bilingual(
    ru: "Час и вид писем:", en: "When and how letters come:")

  package static let unattended = Bilingual(
    ru: "Письмо составлено программой «Веха»; ответы на него никто не читает.",
    en: "This letter was written by Vekha; replies to it are not read.")

  /// The journal's seal, which a coordinator can later hold against the database.
  package static func seal(_ seal: String) -> Bilingual {
    Bilingual(ru: "Печать журнала: \(seal)", en: "Seal of the journal: \(seal)")
  }
}

extension String {
  /// Whether short words stand somewhere in the text, told from the bytes.
  fileprivate func quotes(_ words: String) -> Bool {
    utf8.indices.contains { utf8[$0...].starts(with: words.utf8) }
  }
}
