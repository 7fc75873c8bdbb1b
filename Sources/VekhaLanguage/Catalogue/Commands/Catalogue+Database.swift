import VekhaCore

/// What keeps the database from being used.
extension Catalogue.Complaints {
  /// Another program that does not let go of the database.
  package static let databaseBusy = Complaint(
    Bilingual(
      ru: "База занята другой программой.", en: "Another program holds the database."),
    advice: Bilingual(
      ru: "Повторите через несколько секунд.", en: "Try again in a few seconds."))

  /// A database that a newer version of the program has changed.
  package static func databaseIsNewer(_ version: Int) -> Complaint {
    Complaint(
      Bilingual(
        ru: "База записана более новой версией Вехи (схема \(version)).",
        en: "The database was written by a newer version of Vekha (schema \(version))."),
      advice: Bilingual(
        ru: "Обновите программу: эта версия ничего в базе не изменила.",
        en: "Update the program: this version has changed nothing in the database."))
  }

  /// A file that is no database, or no longer one.
  package static func databaseCorrupt(_ path: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Файл \(Catalogue.place(path)) повреждён или не является базой Вехи.",
        en: "The file \(Catalogue.place(path)) is damaged or is no database of Vekha."),
      advice: Bilingual(
        ru: "Восстановите базу из копии: vekha restore ФАЙЛ.",
        en: "Restore the database from a copy: vekha restore FILE."))
  }

  /// A disk without room for another record.
  package static let diskFull = Complaint(
    Bilingual(
      ru: "На диске нет места, ничего не записано.",
      en: "The disk is full, nothing was written."),
    advice: Bilingual(
      ru: "Освободите место и повторите.", en: "Free some space and try again."))

  /// A definition that a case runs under and that is gone.
  package static func definitionLost(_ id: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "В базе нет определения \(Catalogue.quoted(id)), по которому идёт дело.",
        en: "The database lacks the definition \(Catalogue.quoted(id)) of a case."),
      advice: Bilingual(
        ru: "Проверьте базу: vekha verify; при ошибке восстановите её из копии.",
        en: "Check the database: vekha verify; restore it from a copy if it is damaged."))
  }

  /// A kind of database that this program cannot use.
  package static let databaseUnsupported = Complaint(
    Bilingual(
      ru: "С базой PostgreSQL эта версия Вехи не работает.",
      en: "This version of Vekha does not work with PostgreSQL."),
    advice: Bilingual(
      ru: "Укажите файл SQLite: --database sqlite:ПУТЬ — или уберите --database.",
      en: "Name an SQLite file: --database sqlite:PATH, or drop --database."))

  /// An address that is no database's.
  package static func databaseAddress(_ text: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Адрес базы \(Catalogue.quoted(text)) непонятен.",
        en: "The database's address \(Catalogue.quoted(text)) is not understood."),
      advice: Bilingual(
        ru: "Напишите sqlite:ПУТЬ, например sqlite:/srv/vekha/vekha.sqlite.",
        en: "Write sqlite:PATH, for example sqlite:/srv/vekha/vekha.sqlite."))
  }

  /// One id for two things in two directories.
  package static func idTaken(_ id: String, by directory: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Код \(Catalogue.quoted(id)) уже занят в справочнике \(Catalogue.quoted(directory)).",
        en: "The id \(Catalogue.quoted(id)) is taken in the directory "
          + "\(Catalogue.quoted(directory))."),
      advice: Bilingual(
        ru: "Дайте другой код: в одной базе он не повторяется.",
        en: "Choose another id: in one database none is used twice."))
  }

  /// Something that no rule foresees: our own mistake.
  package static func unforeseen(_ words: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Внутренняя ошибка Вехи: \(words).", en: "An internal error of Vekha: \(words)."),
      advice: Bilingual(
        ru: "Сохраните это сообщение и сообщите о нём разработчикам.",
        en: "Keep this message and tell the developers."))
  }
}
