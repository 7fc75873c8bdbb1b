package import VekhaCore

extension Catalogue {
  /// What `vekha import` says of itself and of what it found.
  package enum Imports {}
}

// MARK: - Help

extension Catalogue.Imports {
  package static let verb = Bilingual(
    ru: "Сделать дорожную карту из документа Word, Excel, OpenDocument, CSV или текста.",
    en: "Make a roadmap of a Word, Excel, OpenDocument, CSV or text file.")
  package static let examples = Bilingual(
    ru: """
      Слова и порядок — из документа; где что-то решать вам, в YAML стоит «решите».
        vekha import приказ.docx -o roadmap.yaml
        vekha import план.xlsx -o roadmap.yaml --period 2022-09-01/2023-05-31
        vekha import приказ.docx -o roadmap.yaml --interactive
        vekha import план.csv --format json
      """,
    en: """
      Words and order are the document's; where you have to decide the YAML says “decide”.
        vekha import order.docx -o roadmap.yaml
        vekha import plan.xlsx -o roadmap.yaml --period 2022-09-01/2023-05-31
        vekha import order.docx -o roadmap.yaml --interactive
        vekha import plan.csv --format json
      """)
  package static let document = Bilingual(ru: "Документ с планом.", en: "A document with a plan.")
  package static let output = Bilingual(
    ru: "Куда записать YAML; без этого он идёт на экран.",
    en: "Where to write the YAML; without it, to the standard output.")
  package static let period = Bilingual(
    ru: "Период плана, если в документе он не назван или назван неверно.",
    en: "The plan's period, where the document names none or a wrong one.")
  package static let interactive = Bilingual(
    ru: "Спросить по одному обо всех сроках, которые не прочитаны наверняка.",
    en: "Ask one by one about every deadline that was not read for certain.")
  package static let overwrite = Bilingual(
    ru: "Записать поверх имеющегося файла, не спрашивая.", en: "Write over a file without asking.")
}

// MARK: - What was found

extension Catalogue.Imports {
  /// How many rows came.
  package static func found(items: Int, sections: Int, indicators: Int) -> Bilingual {
    let rows = Plural("мероприятие", "мероприятия", "мероприятий").counted(items)
    let parts = Plural("раздел", "раздела", "разделов").counted(sections)
    let figures = Plural("показатель", "показателя", "показателей").counted(indicators)
    return Bilingual(
      ru: "Найдено: \(rows), \(parts)" + (indicators > 0 ? ", \(figures)." : "."),
      en: "Found: items \(items), sections \(sections), indicators \(indicators).")
  }

  /// How well their deadlines were read.
  package static func deadlines(
    read: Int, toConfirm: Int, unread: Int, missing: Int
  ) -> Bilingual {
    Bilingual(
      ru: "Сроки: прочитано \(read), подтвердить \(toConfirm), не прочитано \(unread), "
        + "не указано \(missing).",
      en: "Deadlines: \(read) read, \(toConfirm) to confirm, \(unread) not read, "
        + "\(missing) missing.")
  }

  /// Who is named and was not known before.
  package static func parties(_ names: [String]) -> Bilingual? {
    list(of: names).map { list in
      Bilingual(ru: "Исполнители, новые: \(list).", en: "Parties, new: \(list).")
    }
  }

  /// Who is named and stands in what is loaded.
  package static func knownParties(_ names: [String]) -> Bilingual? {
    list(of: names).map { list in
      Bilingual(ru: "Исполнители, известные: \(list).", en: "Parties, known: \(list).")
    }
  }

  private static func list(of names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(8).map(Catalogue.quoted).joined(separator: ", ")
    return "\(names.count) (\(shown)\(names.count > 8 ? ", …" : ""))"
  }

  /// How many rows have a remark.
  package static func noted(_ count: Int) -> Bilingual? {
    guard count > 0 else { return nil }
    let rows = Plural("строке", "строках", "строках").counted(count)
    return Bilingual(
      ru: "Замечания стоят при \(rows): чего в них нет или что собрано из частей.",
      en: "Remarks stand beside \(count) rows: what they lack or what was put together.")
  }

  /// Where it went and what comes next.
  package static func written(_ path: String) -> Bilingual {
    Bilingual(
      ru: "Записано в \(Catalogue.place(path)). Дальше: vekha check \(VisibleText.of(path))",
      en: "Written to \(Catalogue.place(path)). Next: vekha check \(VisibleText.of(path))")
  }
}

// MARK: - Questions

extension Catalogue.Imports {
  /// An item whose deadline is open.
  package static func question(
    _ code: String, _ title: String, _ deadline: String, _ doubt: Bilingual, place: String
  ) -> Bilingual {
    let (title, words) = (Catalogue.quoted(title), VisibleText.of(deadline))
    return Bilingual(
      ru: "\n\(place)  \(code)  \(title)\n  Срок: «\(words)». \(doubt.ru.sentence)",
      en: "\n\(place)  \(code)  \(title)\n  Deadline: «\(words)». \(doubt.en.sentence)")
  }

  /// What can be answered.
  package static func invitation(choices: Int) -> Bilingual {
    guard choices > 0 else {
      return Bilingual(
        ru: "Срок своими словами («до 15 марта 2022 г.») или Enter, чтобы оставить:",
        en: "The deadline in your words, or Enter to leave it:")
    }
    return Bilingual(
      ru: "Номер, срок своими словами («до 15 марта 2022 г.») или Enter, чтобы оставить:",
      en: "A number, the deadline in your words, or Enter to leave it:")
  }

  package static let notClear = Bilingual(
    ru: "Так срок однозначно не читается. Ещё раз, или Enter, чтобы оставить:",
    en: "That has no single reading either. Once more, or Enter to leave it:")

  /// Asks whether a file may be written over.
  package static func shallOverwrite(_ path: String) -> Bilingual {
    Bilingual(
      ru: "Файл \(Catalogue.place(path)) уже есть. Записать поверх него?",
      en: "The file \(Catalogue.place(path)) is there already. Write over it?")
  }
}

extension String {
  /// The words with a capital letter and a full stop.
  fileprivate var sentence: String {
    prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".")
  }
}
