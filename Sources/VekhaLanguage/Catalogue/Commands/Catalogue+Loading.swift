package import VekhaCore

extension Catalogue {
  /// What checking and loading have to say.
  package enum Definitions {}
}

extension Catalogue.Definitions {
  package static let nothingChanges = Bilingual(
    ru: "Ничего не изменилось.", en: "Nothing has changed.")
  package static let loaded = Bilingual(ru: "Загружено.", en: "Loaded.")
  package static let organisationsAdded = Bilingual(
    ru: "новых организаций", en: "organisations new")
  package static let organisationsClosed = Bilingual(
    ru: "закрыто организаций", en: "organisations closed")
  package static let peopleAdded = Bilingual(ru: "новых людей", en: "people new")
  package static let peopleLeft = Bilingual(ru: "выбыло людей", en: "people left")
  package static let pairsAdded = Bilingual(ru: "новых пар", en: "pairs new")
  package static let entriesChanged = Bilingual(ru: "изменено записей", en: "entries changed")
  package static let opens = Bilingual(ru: "Открываются дела", en: "Cases that open")
  package static let closes = Bilingual(ru: "Закрываются дела", en: "Cases that close")

  /// How many mistakes a check has found.
  package static func checked(errors: Int, warnings: Int) -> Bilingual {
    guard errors + warnings > 0 else {
      return Bilingual(
        ru: "Ошибок и предупреждений нет.", en: "There are no errors and no warnings.")
    }
    return Bilingual(
      ru: "Ошибок: \(errors), предупреждений: \(warnings).",
      en: "Errors: \(errors), warnings: \(warnings).")
  }

  /// A definition and whether it is new, changed or the same.
  package static func source(kind: String, _ id: String, change: String) -> Bilingual {
    let (kind, change) = (kinds[kind], changes[change])
    return Bilingual(
      ru: "\(kind?.ru ?? "") \(Catalogue.quoted(id)): \(change?.ru ?? "")",
      en: "\(kind?.en ?? "") \(Catalogue.quoted(id)): \(change?.en ?? "")")
  }

  private static let kinds: [String: Bilingual] = [
    "roadmap": Bilingual(ru: "Дорожная карта", en: "Roadmap"),
    "workflow": Bilingual(ru: "Программа", en: "Workflow"),
    "reminders": Bilingual(ru: "Порядок напоминаний", en: "Reminders"),
    "calendar": Bilingual(ru: "Календарь", en: "Calendar"),
  ]

  private static let changes: [String: Bilingual] = [
    "added": Bilingual(ru: "загружается впервые", en: "new"),
    "changed": Bilingual(ru: "изменяется", en: "changed"),
    "same": Bilingual(ru: "без изменений", en: "the same"),
  ]

  /// How the directory differs, in numbers.
  package static func directory(_ id: String, _ counts: [(Bilingual, Int)]) -> Bilingual {
    Bilingual(
      ru: "Справочник \(Catalogue.quoted(id)): "
        + (counts.isEmpty ? "изменён" : counts.map { "\($0.ru) \($1)" }.joined(separator: ", ")),
      en: "Directory \(Catalogue.quoted(id)): "
        + (counts.isEmpty ? "changed" : counts.map { "\($0.en) \($1)" }.joined(separator: ", ")))
  }

  /// A number of cases with the first of them.
  package static func cases(_ heading: Bilingual, _ ids: [String]) -> Bilingual {
    Bilingual(
      ru: "\(heading.ru): \(ids.count) (\(shown(ids)))",
      en: "\(heading.en): \(ids.count) (\(shown(ids)))")
  }

  /// A roadmap whose organisation no directory names yet.
  package static func waits(_ roadmap: String, for organisation: String) -> Bilingual {
    Bilingual(
      ru: "Карта \(Catalogue.quoted(roadmap)) дел не открывает: загрузите справочник,"
        + " в котором есть организация \(Catalogue.quoted(organisation))",
      en: "Roadmap \(Catalogue.quoted(roadmap)) opens no case: load a directory"
        + " that has the organisation \(Catalogue.quoted(organisation))")
  }

  static func shown(_ ids: [String]) -> String {
    let limit = 3
    let first = ids.prefix(limit).joined(separator: ", ")
    return ids.count > limit ? first + " …" : first
  }

  /// Files that cannot be loaded because of the mistakes shown.
  static let errorsShown = Bilingual(
    ru: "В определениях есть ошибки, ничего не загружено.",
    en: "The definitions have errors, nothing was loaded.")
}

extension Catalogue.Complaints {
  /// Definitions whose mistakes were shown one by one.
  package static let definitionsHaveErrors = Complaint(
    Catalogue.Definitions.errorsShown,
    advice: Bilingual(
      ru: "Исправьте строки, показанные выше, и повторите.",
      en: "Correct the lines shown above and try again."))
}
