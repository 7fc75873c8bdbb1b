package import VekhaCore

extension Catalogue {
  /// The page on which people say how they want their letters.
  package enum PreferencePage {}
}

extension Catalogue.PreferencePage {
  package static let heading = Bilingual(ru: "Как присылать письма", en: "How letters come")

  package static let hour = Bilingual(ru: "Не раньше какого часа", en: "From which hour on")

  package static let anyHour = Bilingual(
    ru: "с начала рабочего дня", en: "from the start of the day")

  package static let digest = Bilingual(ru: "Как часто", en: "How often")

  package static let daily = Bilingual(
    ru: "в день, когда есть о чём напомнить", en: "on each day that has something to tell")

  package static let weekly = Bilingual(ru: "раз в неделю", en: "once a week")

  package static let channel = Bilingual(ru: "Каким путём сначала", en: "Which way first")

  /// What no choice on the page can change.
  package static let overdue = Bilingual(
    ru: "О сроке, который наступил или прошёл, и о том, что ждёт вашего решения, Веха пишет "
      + "всегда и сразу.",
    en: "Of what is due or overdue, and of what awaits your decision, Vekha always writes at once.")

  package static let save = Bilingual(ru: "Сохранить", en: "Save")

  package static let saved = Bilingual(
    ru: "Так и будем присылать письма.", en: "Letters will come that way.")

  package static let unsubscribed = Bilingual(
    ru: "Обычные письма будут приходить раз в неделю; о просроченном Веха пишет сразу.",
    en: "Ordinary letters will come once a week; of what is overdue Vekha writes at once.")

  package static let email = Bilingual(ru: "почта", en: "mail")
  package static let telegram = Bilingual(ru: "Telegram", en: "Telegram")
  package static let webhook = Bilingual(ru: "программа учреждения", en: "the office's own program")
  package static let file = Bilingual(ru: "файлы в папке", en: "files in a folder")
}
