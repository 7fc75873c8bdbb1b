package import VekhaCore

/// What is wrong with a setting.
extension Catalogue.Complaints {
  /// A settings file with a mistake in it, shown above.
  package static func settingsFile(_ path: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "В файле настроек \(Catalogue.place(path)) есть ошибка.",
        en: "There is a mistake in the settings file \(Catalogue.place(path))."),
      advice: Bilingual(
        ru: "Исправьте строку, показанную выше.", en: "Correct the line shown above."))
  }

  /// A sender's address that no server would understand.
  package static func senderAddress(_ text: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Настройка mail.from — не адрес: \(Catalogue.quoted(text)).",
        en: "The setting mail.from is no address: \(Catalogue.quoted(text))."),
      advice: Bilingual(
        ru: "Напишите, например, vekha@example.org.", en: "Write vekha@example.org, for example."))
  }

  /// A web address that no link could have.
  package static func webAddress(_ text: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Настройка web.url — не адрес страницы: \(Catalogue.quoted(text)).",
        en: "The setting web.url is no page's address: \(Catalogue.quoted(text))."),
      advice: Bilingual(
        ru: "Начните его с https:// или http://.", en: "Begin it with https:// or http://."))
  }

  /// A level of the log that does not exist.
  package static func logLevel(_ text: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Настройка log.level не бывает такой: \(Catalogue.quoted(text)).",
        en: "There is no log.level \(Catalogue.quoted(text))."),
      advice: Bilingual(
        ru: "Напишите trace, debug, info, notice, warning, error или critical.",
        en: "Write trace, debug, info, notice, warning, error or critical."))
  }

  /// A mail server's address that cannot be used; its sentences say both what is wrong and what to do.
  package static func mailServer(_ fault: Bilingual) -> Complaint {
    Complaint(
      fault,
      advice: Bilingual(
        ru: "Исправьте настройку mail.server или переменную VEKHA_SMTP.",
        en: "Correct the setting mail.server or the variable VEKHA_SMTP."))
  }
}
