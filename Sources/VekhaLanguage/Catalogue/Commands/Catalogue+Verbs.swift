package import VekhaCore

extension Catalogue {
  /// What each verb does, in one line, and examples of it.
  package enum Verbs {}
}

// MARK: - The program and its chapters

extension Catalogue.Verbs {
  package static let vekha = Bilingual(
    ru: "Веха следит за тем, чтобы приказ с дорожной картой исполнялся в срок.",
    en: "Vekha sees to it that an order with a roadmap is carried out in time.")
  package static let vekhaExamples = Bilingual(
    ru: """
      Начать:
        vekha load workflows/demo workflows/roadmaps/uva-2022.yaml --yes
        vekha status
        vekha matrix uva-2022
      """,
    en: """
      To begin:
        vekha load workflows/demo workflows/roadmaps/uva-2022.yaml --yes
        vekha status
        vekha matrix uva-2022
      """)

  package static let definitions = Bilingual(ru: "Приказы и планы", en: "Definitions")
  package static let looking = Bilingual(ru: "Посмотреть", en: "Looking")
  package static let changing = Bilingual(ru: "Отметить и изменить", en: "Changing")
  package static let letters = Bilingual(ru: "Письма и часы", en: "Letters")
  package static let keeping = Bilingual(ru: "Сохранность", en: "Keeping")
}

// MARK: - Definitions

extension Catalogue.Verbs {
  package static let check = Bilingual(
    ru: "Проверить определения: показать все ошибки и предупреждения сразу.",
    en: "Check definitions: show every error and warning at once.")
  package static let checkExamples = Bilingual(
    ru: """
      Ничего не меняет. Код 0, если ошибок нет, иначе 65.
        vekha check workflows/roadmaps/uva-2022.yaml
        vekha check workflows --readings
      """,
    en: """
      Changes nothing. Exits with 0 where there is no error, else 65.
        vekha check workflows/roadmaps/uva-2022.yaml
        vekha check workflows --readings
      """)
  package static let readings = Bilingual(
    ru: "Показать и то, как прочитан каждый срок.", en: "Show how each deadline is read, too.")
  package static let path = Bilingual(ru: "Файлы или папки.", en: "Files or folders.")
  package static let pathName = Bilingual(ru: "путь", en: "path")

  package static let plan = Bilingual(
    ru: "Показать, что изменит загрузка, ничего не меняя.",
    en: "Show what loading would change, without changing it.")
  package static let load = Bilingual(
    ru: "Загрузить определения и справочник.", en: "Load definitions and the directory.")
  package static let loadExamples = Bilingual(
    ru: """
      Сначала показывает, что изменится, и спрашивает; те же файлы ничего не меняют.
        vekha load workflows/demo workflows/roadmaps/uva-2022.yaml
        vekha load приказ.yaml --yes
      """,
    en: """
      Shows what will change and asks; the same files again change nothing.
        vekha load workflows/demo workflows/roadmaps/uva-2022.yaml
        vekha load order.yaml --yes
      """)
}

// MARK: - Looking

extension Catalogue.Verbs {
  package static let items = Bilingual(
    ru: "Пункты с состоянием и сроком.", en: "Items with state and due date.")
  package static let itemsExamples = Bilingual(
    ru: """
        vekha items --overdue
        vekha items --due-within P14D --organisation school-4
        vekha items --person curator-4 --format csv
        vekha items --case uva-2022/school-4 --as-of 2022-04-01
      """,
    en: """
        vekha items --overdue
        vekha items --due-within P14D --organisation school-4
        vekha items --person curator-4 --format csv
        vekha items --case uva-2022/school-4 --as-of 2022-04-01
      """)
  package static let overdue = Bilingual(ru: "Только просроченные.", en: "Only overdue ones.")
  package static let vacant = Bilingual(
    ru: "Только без ответственного.", en: "Only those without an owner.")
  package static let dueWithin = Bilingual(
    ru: "Со сроком в ближайшее время: P14D, «14 дней».",
    en: "Due within a time: P14D, “14 days”.")
  package static let span = Bilingual(ru: "время", en: "span")
  package static let ofCase = Bilingual(
    ru: "Одного дела или дел по образцу: «uva-2022/*».",
    en: "Of one case, or of cases by a pattern: “uva-2022/*”.")
  package static let caseName = Bilingual(ru: "дело", en: "case")
  package static let ofOrganisation = Bilingual(
    ru: "Одного учреждения.", en: "Of one organisation.")
  package static let organisationName = Bilingual(ru: "учреждение", en: "organisation")
  package static let ofPerson = Bilingual(
    ru: "За которые отвечает этот человек.", en: "That this person answers for.")
  package static let asOf = Bilingual(
    ru: "Как было в конце этого дня.", en: "As it was at the end of this day.")
}
