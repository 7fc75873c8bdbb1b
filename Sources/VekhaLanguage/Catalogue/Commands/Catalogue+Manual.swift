package import VekhaCore

extension Catalogue {
  /// The headings of the manual page.
  package enum ManualWords {
    package static let name = Bilingual(ru: "ИМЯ", en: "NAME")
    package static let synopsis = Bilingual(ru: "ВЫЗОВ", en: "SYNOPSIS")
    package static let verb = Bilingual(
      ru: "<команда> [<параметры>]", en: "<command> [<options>]")
    package static let begin = Bilingual(ru: "НАЧАЛО", en: "TO BEGIN")
    package static let verbs = Bilingual(ru: "КОМАНДЫ", en: "COMMANDS")
    package static let exits = Bilingual(ru: "КОДЫ ЗАВЕРШЕНИЯ", en: "EXIT STATUS")

    /// What each exit code means.
    package static let statuses: [(Int, Bilingual)] = [
      (0, Bilingual(ru: "Сделано.", en: "Done.")),
      (
        1,
        Bilingual(
          ru: "Отказ: правило не позволяет или нужно подтверждение; ничего не изменено.",
          en: "Refused: a rule does not allow it or a yes is needed; nothing has changed.")
      ),
      (64, Bilingual(ru: "Команда записана неверно.", en: "The command is written wrong.")),
      (
        65,
        Bilingual(
          ru: "Неверные данные: файл, срок, несуществующее имя, повреждённая база.",
          en: "Bad data: a file, a phrase, a name that does not exist, a corrupt database.")
      ),
      (66, Bilingual(ru: "Файла нет.", en: "A file is missing.")),
      (
        69,
        Bilingual(
          ru: "База или почтовый сервер недоступны.",
          en: "The database or the mail server is out of reach.")
      ),
      (73, Bilingual(ru: "Записать нельзя.", en: "Something cannot be written.")),
      (75, Bilingual(ru: "База занята, повторите.", en: "The database is busy, try again.")),
      (77, Bilingual(ru: "Этому человеку нельзя.", en: "This person may not.")),
    ]
  }
}
