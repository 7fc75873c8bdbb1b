package import VekhaCore

extension Catalogue {
  /// The words of tables and reports.
  package enum Reports {}
}

// MARK: - Headings

extension Catalogue.Reports {
  package static let code = Bilingual(ru: "пункт", en: "item")
  package static let title = Bilingual(ru: "название", en: "title")
  package static let state = Bilingual(ru: "состояние", en: "state")
  package static let shares = Bilingual(ru: "доли", en: "shares")
  package static let due = Bilingual(ru: "срок", en: "due")
  package static let late = Bilingual(ru: "просрочка", en: "late")
  package static let responsible = Bilingual(ru: "ответственный", en: "responsible")
  package static let caseWord = Bilingual(ru: "дело", en: "case")
  package static let definition = Bilingual(ru: "карта или программа", en: "definition")
  package static let organisation = Bilingual(ru: "учреждение", en: "organisation")
  package static let stage = Bilingual(ru: "этап", en: "stage")
  package static let opened = Bilingual(ru: "открыто", en: "opened")
  package static let entered = Bilingual(ru: "начат", en: "entered")
  package static let completed = Bilingual(ru: "завершён", en: "completed")
}

// MARK: - Items

extension Catalogue.Reports {
  package static let noItems = Bilingual(ru: "Таких пунктов нет.", en: "There are no such items.")
  package static let noCases = Bilingual(ru: "Таких дел нет.", en: "There are no such cases.")
  package static let noLetters = Bilingual(ru: "Таких писем нет.", en: "There are no such letters.")

  /// How many items a list has, and how many of them are late.
  package static func items(_ count: Int, overdue: Int) -> Bilingual {
    Bilingual(
      ru: "\(item.counted(count))" + (overdue > 0 ? ", просрочено: \(overdue)" : ""),
      en: "\(count) \(count == 1 ? "item" : "items")"
        + (overdue > 0 ? ", \(overdue) overdue" : ""))
  }

  /// By how many days an item is late.
  package static func lateBy(_ days: Int) -> Bilingual {
    Bilingual(
      ru: "просрочен на \(Plural.days.counted(days))",
      en: "overdue by \(days) \(days == 1 ? "day" : "days")")
  }

  private static let item = Plural("пункт", "пункта", "пунктов")
}

// MARK: - Deadlines

extension Catalogue.Reports {
  package static let phrase = Bilingual(ru: "срок в приказе", en: "the order's words")
  package static let readAs = Bilingual(ru: "прочитан как", en: "read as")
}

// MARK: - Cases

extension Catalogue.Reports {
  package static let version = Bilingual(ru: "версия", en: "version")
  package static let mentors = Bilingual(ru: "наставники", en: "mentors")
  package static let mentees = Bilingual(ru: "наставляемые", en: "mentees")
  package static let curator = Bilingual(ru: "куратор", en: "curator")
}
