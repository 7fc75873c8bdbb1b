package import VekhaCore

extension Catalogue {
  /// Why a letter did not leave the house, and what to do about it.
  package enum Delivery {}
}

// MARK: - The letter itself

extension Catalogue.Delivery {
  package static let recipientNotAnAddress = Bilingual(
    ru: "Адрес получателя записан с ошибкой. Исправьте его в справочнике людей.",
    en: "The recipient's address is written wrong. Correct it in the directory of people.")

  package static let senderNotAnAddress = Bilingual(
    ru: "Адрес отправителя записан с ошибкой. Исправьте настройку mail.from.",
    en: "The sender's address is written wrong. Correct the setting mail.from.")

  package static func recipientRefused(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер не принимает письма на этот адрес. Проверьте адрес получателя.",
      en: "The mail server takes no letters for this address. Check the recipient's address."
    ).quoting(answer: answer)
  }

  package static func letterRefused(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер отказался принять письмо. Обратитесь к тому, кто ведёт сервер.",
      en: "The mail server refused the letter. Ask whoever runs the server."
    ).quoting(answer: answer)
  }

  package static func notNow(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер просит повторить позже. Письмо будет отправлено ещё раз.",
      en: "The mail server asks to try later. The letter will be sent again."
    ).quoting(answer: answer)
  }
}

// MARK: - The server before it sees the letter

extension Catalogue.Delivery {
  package static func hostUnknown(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер \(place) не найден. Проверьте имя в настройке mail.server и сеть.",
      en: "There is no mail server \(place). Check the name in mail.server and the network.")
  }

  package static func notListening(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер \(place) не отвечает. Проверьте порт в настройке mail.server и сеть.",
      en: "The mail server \(place) does not answer. "
        + "Check the port in mail.server and the network.")
  }

  package static func tooSlow(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер \(place) не ответил за отведённое время. "
        + "Письмо будет отправлено ещё раз.",
      en: "The mail server \(place) did not answer in time. The letter will be sent again.")
  }

  package static func connectionLost(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Связь с почтовым сервером \(place) прервалась. Письмо будет отправлено ещё раз.",
      en: "The connection to the mail server \(place) broke off. The letter will be sent again.")
  }

  package static func senderRefused(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер не принимает письма от этого отправителя. "
        + "Проверьте настройку mail.from.",
      en: "The mail server takes no letters from this sender. Check the setting mail.from."
    ).quoting(answer: answer)
  }

  package static func serviceRefused(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер отказался работать с нами. Обратитесь к тому, кто ведёт сервер.",
      en: "The mail server refused to talk to us. Ask whoever runs the server."
    ).quoting(answer: answer)
  }

  package static func loginRefused(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер не принял имя и пароль. Проверьте их в настройке mail.server.",
      en: "The mail server did not accept the name and password. Check them in mail.server."
    ).quoting(answer: answer)
  }
}

// MARK: - Encryption

extension Catalogue.Delivery {
  package static func encryptionMissing(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер \(place) не предлагает шифрования, а настройка mail.tls его требует. "
        + "Укажите другой порт или сервер.",
      en: "The mail server \(place) offers no encryption, which mail.tls requires. "
        + "Name another port or server.")
  }

  package static func certificateUntrusted(_ words: String) -> Bilingual {
    Bilingual(
      ru: "Сертификату почтового сервера нельзя доверять. Проверьте имя сервера и файл "
        + "доверенных сертификатов.",
      en: "The mail server's certificate cannot be trusted. Check the server's name and the file "
        + "of trusted certificates."
    ).quoting(detail: words)
  }

  package static let authoritiesUnreadable = Bilingual(
    ru: "Файл доверенных сертификатов не читается. Проверьте его путь и формат (PEM).",
    en: "The file of trusted certificates cannot be read. Check its path and format (PEM).")

  package static func encryptionFailed(_ words: String) -> Bilingual {
    Bilingual(
      ru: "Не удалось договориться с почтовым сервером о шифровании. Проверьте порт: "
        + "smtps: обычно 465, smtp: обычно 587.",
      en: "No encryption could be agreed with the mail server. Check the port: "
        + "smtps: is usually 465, smtp: usually 587."
    ).quoting(detail: words)
  }

  package static let noTransport = Bilingual(
    ru: "Не удалось начать отправку: не хватает памяти. Освободите память и повторите.",
    en: "Sending could not begin: there is too little memory. Free some and try again.")
}

// MARK: - Letters as files

extension Catalogue.Delivery {
  package static func folderNotWritable(_ folder: String, _ words: String?) -> Bilingual {
    let sentence = Bilingual(
      ru: "Не удалось записать письмо в папку \(folder). Проверьте права и место на диске.",
      en: "The letter could not be written into \(folder). Check the permissions and free space.")
    return words.map(sentence.quoting(detail:)) ?? sentence
  }
}

extension Bilingual {
  fileprivate func quoting(answer: String) -> Bilingual {
    Bilingual(ru: ru + " Ответ сервера: " + answer, en: en + " The server's answer: " + answer)
  }

  fileprivate func quoting(detail: String) -> Bilingual {
    Bilingual(ru: ru + " Подробности: " + detail, en: en + " Details: " + detail)
  }
}
