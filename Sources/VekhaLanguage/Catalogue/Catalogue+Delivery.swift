package import VekhaCore

extension Catalogue {
  /// Why a letter did not leave the house, and what to do about it.
  package enum Delivery {}
}

// MARK: - The letter itself

extension Catalogue.Delivery {
  /// A recipient's address that no server would understand.
  package static let recipientNotAnAddress = Bilingual(
    ru: "Адрес получателя записан с ошибкой. Исправьте его в справочнике людей.",
    en: "The recipient's address is written wrong. Correct it in the directory of people.")

  /// A letter for a channel that the settings no longer name.
  package static let channelClosed = Bilingual(
    ru: "Канал этого письма отключён. Проверьте настройки webhook и telegram.",
    en: "The channel of this letter is closed. Check the settings webhook and telegram.")

  /// A sender's address that no server would understand.
  package static let senderNotAnAddress = Bilingual(
    ru: "Адрес отправителя записан с ошибкой. Исправьте настройку mail.from.",
    en: "The sender's address is written wrong. Correct the setting mail.from.")

  /// A recipient whom the server does not know or will not serve.
  package static func recipientRefused(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер не принимает письма на этот адрес. Проверьте адрес получателя.",
      en: "The mail server takes no letters for this address. Check the recipient's address."
    ).quoting(answer: answer)
  }

  /// A letter that the server will never take.
  package static func letterRefused(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер отказался принять письмо. Обратитесь к тому, кто ведёт сервер.",
      en: "The mail server refused the letter. Ask whoever runs the server."
    ).quoting(answer: answer)
  }

  /// A letter that the server will take another time.
  package static func notNow(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер просит повторить позже. Письмо будет отправлено ещё раз.",
      en: "The mail server asks to try later. The letter will be sent again."
    ).quoting(answer: answer)
  }
}

// MARK: - Letters as files

extension Catalogue.Delivery {
  /// A folder of letters that cannot be written to.
  package static func folderNotWritable(_ folder: String, _ words: String?) -> Bilingual {
    let sentence = Bilingual(
      ru: "Не удалось записать письмо в папку \(folder). Проверьте права и место на диске.",
      en: "The letter could not be written into \(folder). Check the permissions and free space.")
    return words.map(sentence.quoting(detail:)) ?? sentence
  }
}

extension Bilingual {
  /// The sentence with what a server said behind it.
  func quoting(answer: String) -> Bilingual {
    Bilingual(ru: ru + " Ответ сервера: " + answer, en: en + " The server's answer: " + answer)
  }

  /// The sentence with what another program says behind it.
  func quoting(detail: String) -> Bilingual {
    Bilingual(ru: ru + " Подробности: " + detail, en: en + " Details: " + detail)
  }
}
