internal import VekhaCore

extension Catalogue {
  /// Why a document is not read.
  package enum Documents {}
}

// MARK: - What it is

extension Catalogue.Documents {
  package static let unknownFormat = Complaint(
    Bilingual(
      ru: "Это не документ Word, Excel или OpenDocument, не CSV и не текст.",
      en: "This is no Word, Excel or OpenDocument file, no CSV and no text."),
    advice: Bilingual(
      ru: "Откройте файл в его программе и сохраните как .docx, .xlsx или .odt.",
      en: "Open the file in its program and save it as .docx, .xlsx or .odt."))

  package static let oldOffice = Complaint(
    Bilingual(
      ru: "Это документ Word или Excel старого образца (.doc, .xls).",
      en: "This is a Word or Excel document of the old kind (.doc, .xls)."),
    advice: Bilingual(
      ru: "Откройте его и выберите «Сохранить как…» → .docx или .xlsx.",
      en: "Open it and choose “Save as…” → .docx or .xlsx."))

  package static let encrypted = Complaint(
    Bilingual(ru: "Документ закрыт паролем.", en: "The document is locked with a password."),
    advice: Bilingual(
      ru: "Снимите пароль и сохраните документ заново.",
      en: "Remove the password and save the document anew."))

  package static let damaged = Complaint(
    Bilingual(
      ru: "Документ повреждён или обрывается.", en: "The document is damaged or cut short."),
    advice: saveAnew)

  package static let empty = Complaint(
    Bilingual(ru: "Файл пуст.", en: "The file is empty."),
    advice: Bilingual(ru: "Проверьте, тот ли это файл.", en: "Check that it is the right file."))

  /// A part of an office document that is no well-formed XML.
  package static func brokenPart(_ part: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Часть документа \(Catalogue.place(part)) повреждена.",
        en: "The document's part \(Catalogue.place(part)) is damaged."),
      advice: saveAnew)
  }

  /// A part that declares entities, as no office program does.
  package static func declaresEntities(_ part: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "В части документа \(Catalogue.place(part)) объявлен тип документа (DOCTYPE): "
          + "офисные программы так не пишут, это бывает в файлах-ловушках.",
        en: "The document's part \(Catalogue.place(part)) declares a document type (DOCTYPE): "
          + "office programs never do, harmful files do."),
      advice: Bilingual(
        ru: "Не открывайте этот файл; попросите прислать документ заново.",
        en: "Do not open this file; ask for the document again."))
  }

  /// A file in which every row was looked at and none is an item.
  package static func noRoadmap(_ path: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "В документе \(Catalogue.place(path)) дорожной карты не нашлось: "
          + "нет таблицы с графами «Мероприятие» и «Срок» или «Ответственный».",
        en: "No roadmap was found in \(Catalogue.place(path)): there is no table with columns "
          + "«Мероприятие» and «Срок» or «Ответственный»."),
      advice: Bilingual(
        ru: "Проверьте, тот ли это файл; заголовки граф должны стоять первой строкой таблицы.",
        en: "Check that it is the right file; the columns' headings stand in the table's first row."
      ))
  }

  static let saveAnew = Bilingual(
    ru: "Откройте его в офисной программе и сохраните заново.",
    en: "Open it in an office program and save it anew.")
}

// MARK: - How much it is

extension Catalogue.Documents {
  /// A file beyond the limit in bytes.
  package static func tooLarge(limit: Int) -> Complaint {
    tooMuch(
      Bilingual(
        ru: "Файл слишком велик: предел — \(Catalogue.size(limit).ru).",
        en: "The file is too large: the limit is \(Catalogue.size(limit).en)."))
  }

  /// An archive of more parts than any document has.
  package static func tooManyParts(limit: Int) -> Complaint {
    tooMuch(
      Bilingual(
        ru: "В документе слишком много частей: предел — \(Catalogue.grouped(limit)).",
        en: "The document has too many parts: the limit is \(Catalogue.grouped(limit))."))
  }

  /// A part that unpacks to far more than its size.
  package static func partTooLarge(_ part: String, limit: Int) -> Complaint {
    tooMuch(
      Bilingual(
        ru: "Часть документа \(Catalogue.place(part)) распаковывается в слишком большую: "
          + "предел — \(Catalogue.size(limit).ru).",
        en: "The document's part \(Catalogue.place(part)) unpacks to too much: "
          + "the limit is \(Catalogue.size(limit).en)."))
  }

  /// Elements in elements in elements.
  package static func tooDeep(_ part: String, limit: Int) -> Complaint {
    tooMuch(
      Bilingual(
        ru: "В части документа \(Catalogue.place(part)) слишком глубокая вложенность: "
          + "предел — \(limit).",
        en: "The document's part \(Catalogue.place(part)) is nested too deep: "
          + "the limit is \(limit)."))
  }

  /// More elements than any order has.
  package static func tooManyElements(_ part: String, limit: Int) -> Complaint {
    tooMuch(
      Bilingual(
        ru: "В части документа \(Catalogue.place(part)) слишком много элементов: "
          + "предел — \(Catalogue.grouped(limit)).",
        en: "The document's part \(Catalogue.place(part)) has too many elements: "
          + "the limit is \(Catalogue.grouped(limit))."))
  }

  /// More cells than any order has.
  package static func tooManyCells(limit: Int) -> Complaint {
    tooMuch(
      Bilingual(
        ru: "В таблицах документа слишком много ячеек: предел — \(Catalogue.grouped(limit)).",
        en: "The document's tables have too many cells: "
          + "the limit is \(Catalogue.grouped(limit))."))
  }

  /// A part that takes longer to read than anybody waits.
  package static func tooSlow(seconds: Int) -> Complaint {
    tooMuch(
      Bilingual(
        ru: "Документ читается слишком долго: предел — \(seconds) с.",
        en: "The document takes too long to read: the limit is \(seconds) s."))
  }

  private static func tooMuch(_ sentence: Bilingual) -> Complaint {
    Complaint(
      sentence,
      advice: Bilingual(
        ru: "Оставьте в документе одну дорожную карту и сохраните его заново.",
        en: "Leave the roadmap alone in the document and save it anew."))
  }
}
