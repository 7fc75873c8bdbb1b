package import VekhaCore

/// The verbs that show how things stand.
extension Catalogue.Verbs {
  package static let status = Bilingual(
    ru: "День одним взглядом: просрочено, скоро, дела по этапам, письма.",
    en: "Today at a glance: overdue, due soon, cases by stage, letters.")
  package static let matrix = Bilingual(
    ru: "Дорожная карта таблицей: пункты по строкам, учреждения по столбцам.",
    en: "A roadmap as a matrix: items down, organisations across.")
  package static let matrixExamples = Bilingual(
    ru: """
        vekha matrix uva-2022
        vekha matrix uva-2022 --format csv > матрица.csv
      """,
    en: """
        vekha matrix uva-2022
        vekha matrix uva-2022 --format csv > matrix.csv
      """)
  package static let roadmap = Bilingual(ru: "Имя дорожной карты.", en: "The roadmap's id.")
  package static let roadmapName = Bilingual(ru: "карта", en: "roadmap")

  package static let cases = Bilingual(
    ru: "Дела: доли дорожных карт и программы пар.",
    en: "Cases: shares of roadmaps and programmes of pairs.")
  package static let caseList = Bilingual(
    ru: "Перечень дел с состоянием и этапом.", en: "Cases with their state and stage.")
  package static let caseListExamples = Bilingual(
    ru: """
        vekha case list
        vekha case list 'target-model/*' --organisation school-4
      """,
    en: """
        vekha case list
        vekha case list 'target-model/*' --organisation school-4
      """)
  package static let caseShow = Bilingual(
    ru: "Одно дело с его этапами и пунктами.", en: "One case with its stages and items.")
  package static let caseHistory = Bilingual(
    ru: "Всё, что произошло с делом: кто, когда, почему.",
    en: "Everything that happened to a case: who, when, why.")
  package static let oneCase = Bilingual(
    ru: "Имя дела, например uva-2022/school-4.", en: "The case's id, such as uva-2022/school-4.")
}

// MARK: - Deadlines and schemas

extension Catalogue.Verbs {
  package static let deadline = Bilingual(
    ru: "Показать, как прочитан срок из приказа, и почему.",
    en: "Show how a deadline phrase is read, and why.")
  package static let deadlineExamples = Bilingual(
    ru: """
        vekha deadline "до 15 марта 2022 г."
        vekha deadline "сентябрь" --period 2022-03-01/2024-12-30
        vekha deadline - < сроки.txt      (по одному в строке; ответ — JSON)
      """,
    en: """
        vekha deadline "до 15 марта 2022 г."
        vekha deadline "сентябрь" --period 2022-03-01/2024-12-30
        vekha deadline - < phrases.txt      (one a line; the answer is JSON)
      """)
  package static let phrase = Bilingual(
    ru: "Срок, как он стоит в приказе; «-» читает их из ввода.",
    en: "The deadline as the order has it; “-” reads them from the input.")
  package static let phraseName = Bilingual(ru: "срок", en: "phrase")
  package static let period = Bilingual(
    ru: "Период карты; если не указан, то год самого срока или текущий.",
    en: "The roadmap's period; without it the phrase's own year or the present one.")
  package static let periodName = Bilingual(ru: "дата/дата", en: "date/date")
  package static let timezone = Bilingual(
    ru: "Часовой пояс: Europe/Samara.", en: "The time zone: Europe/Samara.")
  package static let timezoneName = Bilingual(ru: "пояс", en: "zone")
  package static let calendar = Bilingual(
    ru: "Производственный календарь.", en: "The working calendar.")
  package static let calendarName = Bilingual(ru: "календарь", en: "calendar")

  package static let schema = Bilingual(
    ru: "Напечатать JSON Schema вида файлов для редактора.",
    en: "Print the JSON Schema of a kind of file for an editor.")
  package static let schemaExamples = Bilingual(
    ru: "  vekha schema roadmap > roadmap.json", en: "  vekha schema roadmap > roadmap.json")
  package static let kind = Bilingual(ru: "Вид файла.", en: "The kind of file.")
  package static let kindName = Bilingual(ru: "вид", en: "kind")
}
