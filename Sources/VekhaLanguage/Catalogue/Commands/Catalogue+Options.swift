package import VekhaCore

extension Catalogue {
  /// What each option is for, as help pages say it.
  package enum Options {
    package static let title = Bilingual(ru: "Общие параметры", en: "Common options")
    package static let folder = Bilingual(ru: "папка", en: "folder")
    package static let file = Bilingual(ru: "файл", en: "file")
    package static let address = Bilingual(ru: "адрес", en: "address")
    package static let shape = Bilingual(ru: "вид", en: "shape")
    package static let speech = Bilingual(ru: "язык", en: "language")
    package static let state = Bilingual(ru: "состояние", en: "state")
    package static let time = Bilingual(ru: "время", en: "time")
    package static let date = Bilingual(ru: "дата", en: "date")
    package static let person = Bilingual(ru: "человек", en: "person")

    package static let data = Bilingual(
      ru: "Папка с базой, документами и письмами; также VEKHA_DATA.",
      en: "The folder of the database, documents and letters; also VEKHA_DATA.")
    package static let database = Bilingual(
      ru: "База: sqlite:ПУТЬ; также VEKHA_DATABASE.",
      en: "The database: sqlite:PATH; also VEKHA_DATABASE.")
    package static let config = Bilingual(
      ru: "Файл настроек; обычно config.yaml в папке данных.",
      en: "The settings file; usually config.yaml in the data folder.")
    package static let language = Bilingual(
      ru: "Язык ответов: русский, если система не говорит по-английски.",
      en: "The language of answers: Russian unless the system speaks English.")
    package static let format = Bilingual(
      ru: "Вид ответа: текст для людей, JSON для программ, CSV для таблиц.",
      en: "The shape of the answer: text for people, JSON for programs, CSV for tables.")
    package static let now = Bilingual(
      ru: "Считать, что сейчас это время (ISO 8601 со сдвигом: 2022-03-15T09:00:00+04:00).",
      en: "Take this for the present (ISO 8601 with offset: 2022-03-15T09:00:00+04:00).")
    package static let by = Bilingual(
      ru: "От чьего имени: код человека в справочнике.",
      en: "In whose name: the person's id in the directory.")
    package static let past = Bilingual(ru: "И прошедшие.", en: "Past ones as well.")
    package static let yes = Bilingual(
      ru: "Не спрашивать подтверждения.", en: "Do not ask for a yes.")
  }
}
