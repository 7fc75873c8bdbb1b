package import VekhaCore

/// What a mail server did before it saw a letter, and what to do about it.
extension Catalogue.Delivery {
  /// A server's name that stands for no machine.
  package static func hostUnknown(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер \(place) не найден. Проверьте имя в настройке mail.server и сеть.",
      en: "There is no mail server \(place). Check the name in mail.server and the network.")
  }

  /// A machine where no mail server listens.
  package static func notListening(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер \(place) не отвечает. Проверьте порт в настройке mail.server и сеть.",
      en: "The mail server \(place) does not answer. "
        + "Check the port in mail.server and the network.")
  }

  /// A server that let the time run out.
  package static func tooSlow(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер \(place) не ответил за отведённое время. "
        + "Письмо будет отправлено ещё раз.",
      en: "The mail server \(place) did not answer in time. The letter will be sent again.")
  }

  /// A connection that ended before the letter was taken.
  package static func connectionLost(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Связь с почтовым сервером \(place) прервалась. Письмо будет отправлено ещё раз.",
      en: "The connection to the mail server \(place) broke off. The letter will be sent again.")
  }

  /// A server that takes no letters in our name.
  package static func senderRefused(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер не принимает письма от этого отправителя. "
        + "Проверьте настройку mail.from.",
      en: "The mail server takes no letters from this sender. Check the setting mail.from."
    ).quoting(answer: answer)
  }

  /// A server that turned us away before anything was said about the letter.
  package static func serviceRefused(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер отказался работать с нами. Обратитесь к тому, кто ведёт сервер.",
      en: "The mail server refused to talk to us. Ask whoever runs the server."
    ).quoting(answer: answer)
  }

  /// A name and a password that the server does not know.
  package static func loginRefused(_ answer: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер не принял имя и пароль. Проверьте их в настройке mail.server.",
      en: "The mail server did not accept the name and password. Check them in mail.server."
    ).quoting(answer: answer)
  }
}

// MARK: - Encryption

extension Catalogue.Delivery {
  /// A server that cannot encrypt where nothing else is allowed.
  package static func encryptionMissing(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Почтовый сервер \(place) не предлагает шифрования, а настройка mail.tls его требует. "
        + "Укажите другой порт или сервер.",
      en: "The mail server \(place) offers no encryption, which mail.tls requires. "
        + "Name another port or server.")
  }

  /// A certificate that nobody we trust vouches for, or that names another server.
  package static func certificateUntrusted(_ words: String) -> Bilingual {
    Bilingual(
      ru: "Сертификату почтового сервера нельзя доверять. Проверьте имя сервера и файл "
        + "доверенных сертификатов.",
      en: "The mail server's certificate cannot be trusted. Check the server's name and the file "
        + "of trusted certificates."
    ).quoting(detail: words)
  }

  /// A file of trusted certificates that is missing or is something else.
  package static let authoritiesUnreadable = Bilingual(
    ru: "Файл доверенных сертификатов не читается. Проверьте его путь и формат (PEM).",
    en: "The file of trusted certificates cannot be read. Check its path and format (PEM).")

  /// Two sides that found no common way to encrypt.
  package static func encryptionFailed(_ words: String) -> Bilingual {
    Bilingual(
      ru: "Не удалось договориться с почтовым сервером о шифровании. Проверьте порт: "
        + "smtps: обычно 465, smtp: обычно 587.",
      en: "No encryption could be agreed with the mail server. Check the port: "
        + "smtps: is usually 465, smtp: usually 587."
    ).quoting(detail: words)
  }

  /// A transport that did not even start.
  package static let noTransport = Bilingual(
    ru: "Не удалось начать отправку: не хватает памяти. Освободите память и повторите.",
    en: "Sending could not begin: there is too little memory. Free some and try again.")
}
