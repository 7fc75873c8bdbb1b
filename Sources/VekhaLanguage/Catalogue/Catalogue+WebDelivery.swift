package import VekhaCore

extension Catalogue {
  /// Why a letter did not leave by a web server, and what to do about it.
  package enum WebDelivery {}
}

// MARK: - No answer

extension Catalogue.WebDelivery {
  package static func hostUnknown(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Сервер \(place) не найден. Проверьте его имя в настройках и сеть.",
      en: "There is no server \(place). Check its name in the settings and the network.")
  }

  package static func notListening(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Сервер \(place) не отвечает. Проверьте адрес в настройках и сеть.",
      en: "The server \(place) does not answer. Check the address in the settings and the network.")
  }

  package static func tooSlow(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Сервер \(place) не ответил за отведённое время. Письмо будет отправлено ещё раз.",
      en: "The server \(place) did not answer in time. The letter will be sent again.")
  }

  package static func connectionLost(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Связь с сервером \(place) прервалась. Письмо будет отправлено ещё раз.",
      en: "The connection to the server \(place) broke off. The letter will be sent again.")
  }

  package static func notTrusted(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Сертификату сервера \(place) нельзя доверять. Проверьте адрес в настройках.",
      en: "The certificate of the server \(place) cannot be trusted. "
        + "Check the address in the settings.")
  }
}

// MARK: - An answer that is no yes

extension Catalogue.WebDelivery {
  package static func notNow(_ place: String, _ status: Int) -> Bilingual {
    Bilingual(
      ru: "Сервер \(place) просит повторить позже (ответ \(status)).",
      en: "The server \(place) asks to try later (answer \(status)).")
  }

  package static func refused(_ place: String, _ status: Int) -> Bilingual {
    Bilingual(
      ru: "Сервер \(place) отказался принять письмо (ответ \(status)). "
        + "Обратитесь к тому, кто ведёт сервер.",
      en: "The server \(place) refused the letter (answer \(status)). Ask whoever runs the server.")
  }

  package static func keyRefused(_ place: String, _ status: Int) -> Bilingual {
    Bilingual(
      ru: "Сервер \(place) не принял ключ (ответ \(status)). Проверьте ключ в настройках.",
      en: "The server \(place) did not accept the key (answer \(status)). "
        + "Check the key in the settings.")
  }

  package static func notUnderstood(_ place: String) -> Bilingual {
    Bilingual(
      ru: "Ответ сервера \(place) непонятен. Проверьте адрес в настройках.",
      en: "The answer of the server \(place) makes no sense. Check the address in the settings.")
  }

  /// A reader whom the messenger does not let us write to.
  package static let readerRefused = Bilingual(
    ru: "Мессенджер не доставляет сообщения этому человеку. Проверьте его номер в справочнике и "
      + "попросите его начать разговор с ботом.",
    en: "The messenger delivers nothing to this person. Check the number in the directory, and ask "
      + "the person to start a talk with the bot.")
}
