package import VekhaCore

extension Catalogue {
  /// What stands as comments in a roadmap that was made from a document.
  package enum Drafts {}
}

// MARK: - At the head

extension Catalogue.Drafts {
  /// The first line, with the name of the document.
  package static func madeFrom(_ file: String) -> Bilingual {
    Bilingual(
      ru: "Составлено по документу \(Catalogue.place(file)): порядок и слова — из него.",
      en: "Made from the document \(Catalogue.place(file)), in its order and words.")
  }

  package static let howToGoOn = Bilingual(
    ru: "Где что-то решать вам, стоит «решите». Потом: vekha check ЭТОТ-ФАЙЛ",
    en: "Where you have to decide stands “decide”. Then: vekha check THIS-FILE")

  package static let noTitle = Bilingual(
    ru: "решите: названия в документе не нашлось", en: "decide: the document has no title")

  /// The code is the directory's, so nobody can know it from the document.
  package static func organisation(_ name: String) -> Bilingual {
    let found = name.isEmpty ? "" : "; в документе — \(Catalogue.quoted(name))"
    let seen = name.isEmpty ? "" : "; the document says \(Catalogue.quoted(name))"
    return Bilingual(
      ru: "решите: код учреждения из справочника\(found)",
      en: "decide: the organisation's code in the directory\(seen)")
  }

  /// The directory's organisation that the document's words mean.
  package static func organisationFound(_ name: String) -> Bilingual {
    Bilingual(
      ru: "по названию: \(Catalogue.quoted(name))", en: "by its name: \(Catalogue.quoted(name))")
  }

  package static let periodOfTitle = Bilingual(ru: "по названию", en: "by the title")
  package static let periodGuessed = Bilingual(
    ru: "решите: взяты годы, которые названы в сроках",
    en: "decide: the years that the deadlines name")
  package static let noPeriod = Bilingual(
    ru: "решите: в документе периода нет, взят текущий год",
    en: "decide: the document has no period, this year was taken")
  package static let zoneOfRegion = Bilingual(
    ru: "по названию региона", en: "by the region's name")
  package static let noZone = Bilingual(
    ru: "решите: регион в документе не назван", en: "decide: the document names no region")
  package static let parties = Bilingual(
    ru: "решите: роли предложены по названиям, поправьте их по справочнику",
    en: "decide: roles are guessed by the names; correct them by the directory")

  /// A role that fits a party and that no directory knows by itself.
  package static func undeclared(_ role: Role) -> Bilingual {
    Bilingual(
      ru: "точнее была бы роль \(role.rawValue): её объявляет справочник (roles)",
      en: "the role \(role.rawValue) would fit better: a directory declares it (roles)")
  }

  package static let items = Bilingual(ru: "Мероприятия", en: "Items")
  package static let untitled = Bilingual(ru: "(без названия)", en: "(untitled)")

  /// What keeps a deadline or another value from being certain.
  package static func decide(_ doubt: Mistake) -> Bilingual {
    Bilingual(
      ru: "решите: "
        + [doubt.message.ru, doubt.help?.ru].compactMap(\.self).joined(separator: "; "),
      en: "decide: "
        + [doubt.message.en, doubt.help?.en].compactMap(\.self).joined(separator: "; "))
  }
}

// MARK: - Beside rows

extension Catalogue.Drafts {
  package static let joined = Bilingual(
    ru: "Строка разорвана в документе и собрана из частей.",
    en: "The document cuts this row; it was put together from pieces.")
  package static let unnumbered = Bilingual(
    ru: "В документе строка без номера.", en: "The row has no number in the document.")
  package static let noDeadline = Bilingual(
    ru: "Срок в документе не указан.", en: "The document names no deadline.")

  /// A blank cell below a deadline that may be meant for both.
  package static func deadlineAbove(of code: String, _ words: String) -> Bilingual {
    Bilingual(
      ru: "Срок не указан; решите, общий ли он с пунктом \(code): «\(VisibleText.of(words))».",
      en: "No deadline; decide whether it shares that of item \(code): «\(VisibleText.of(words))».")
  }

  package static let deadlineOfSection = Bilingual(
    ru: "Срок взят из названия раздела: в самой строке его нет.",
    en: "The deadline is the section's title: the row itself has none.")
  package static let noResponsible = Bilingual(
    ru: "Исполнитель в документе не назван.", en: "The document names nobody responsible.")
  package static let sharedDeadline = Bilingual(
    ru: "Срок в документе — общий для нескольких строк.",
    en: "In the document several rows share the deadline.")
  package static let sharedTitle = Bilingual(
    ru: "Название в документе — общее с предыдущей строкой.",
    en: "In the document the title is shared with the row above.")
  package static let beyondColumns = Bilingual(
    ru: "Результат стоял правее последней графы.", en: "The result stood beyond the last column.")

  /// A number that two rows have.
  package static func repeatedNumber(_ number: String) -> Bilingual {
    Bilingual(
      ru: "В документе у неё номер \(Catalogue.quoted(number)), как и у другой строки.",
      en: "The document numbers it \(Catalogue.quoted(number)), as it does another row.")
  }

  /// A deadline that belongs to the row above, or seems to.
  package static func deadlineTail(of code: String) -> Bilingual {
    Bilingual(
      ru: "Срок похож на конец срока пункта \(code).",
      en: "The deadline looks like the end of that of item \(code).")
  }

  /// The document's own words where others stand in the file.
  package static func inDocument(_ words: String) -> Bilingual {
    Bilingual(
      ru: "в документе: «\(VisibleText.of(words))»",
      en: "in the document: «\(VisibleText.of(words))»")
  }

  /// A date in an annex that is not the order's.
  package static func otherDate(_ date: String) -> Bilingual {
    Bilingual(
      ru: "в другом месте документа приказ датирован \(date)",
      en: "elsewhere the document dates the order \(date)")
  }

  /// A target that is no figure.
  package static func noFigure(_ words: String, in year: Int) -> Bilingual {
    Bilingual(
      ru: "решите: цель \(year) года записана словами: \(Catalogue.quoted(words))",
      en: "decide: the target of \(year) is in words: \(Catalogue.quoted(words))")
  }
}
