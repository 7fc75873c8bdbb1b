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

  /// A place where no page server can listen.
  package static func listenAddress(_ text: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Настройка web.listen — не адрес: \(Catalogue.quoted(text)).",
        en: "The setting web.listen is no address: \(Catalogue.quoted(text))."),
      advice: Bilingual(
        ru: "Напишите, например, 127.0.0.1:8080, или off, если страница не нужна.",
        en: "Write 127.0.0.1:8080, for example, or off where no page is wanted."))
  }

  /// A channel's address that no request could have; it is not quoted, since it may hold a key.
  package static func channelAddress(_ setting: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Настройка \(setting) — не адрес сервера.",
        en: "The setting \(setting) is no server's address."),
      advice: Bilingual(
        ru: "Начните его с https:// или http://.", en: "Begin it with https:// or http://."))
  }

  package static let webhookSecret = Complaint(
    Bilingual(
      ru: "Ключ подписи webhook.secret не задан или записан с ошибкой.",
      en: "The signing key webhook.secret is missing or written wrong."),
    advice: Bilingual(
      ru: "Напишите whsec_ и 24–64 байта в base64; такой же ключ нужен принимающей программе.",
      en: "Write whsec_ and 24 to 64 bytes in base64; the receiving program needs the same key."))

  package static let telegramToken = Complaint(
    Bilingual(
      ru: "Ключ бота telegram.token записан с ошибкой.",
      en: "The bot's key telegram.token is written wrong."),
    advice: Bilingual(
      ru: "Скопируйте его целиком из сообщения, которым бот был создан.",
      en: "Copy all of it from the message in which the bot was made."))

  /// A secret that is not as the program left it.
  package static func secretUnreadable(_ path: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Ключ ссылок \(Catalogue.place(path)) не читается.",
        en: "The key of links \(Catalogue.place(path)) cannot be read."),
      advice: Bilingual(
        ru: "Проверьте права на файл или удалите его: ключ появится заново, а ссылки в прежних "
          + "письмах перестанут действовать.",
        en: "Check the file's permissions, or delete it: a new key is made, and the links in "
          + "earlier letters no longer work."))
  }

  /// A pace that cannot be kept.
  package static func pace(_ setting: String, _ text: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Настройка \(setting) не читается: \(Catalogue.quoted(text)).",
        en: "The setting \(setting) cannot be read: \(Catalogue.quoted(text))."),
      advice: Bilingual(
        ru: "Напишите, например, 30 в минуту, 600 в час; хватит и одного из двух.",
        en: "Write 30 a minute, 600 an hour, for example; one of the two will do."))
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
