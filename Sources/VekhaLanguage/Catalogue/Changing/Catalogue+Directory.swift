package import VekhaCore

extension Catalogue {
  /// The verbs and tables of the directory.
  package enum People {}
}

// MARK: - Verbs

extension Catalogue.People {
  package static let pair = Bilingual(
    ru: "Пары и группы: добавить, сменить участников, посмотреть.",
    en: "Pairs and groups: add, change, list.")
  package static let pairExamples = Bilingual(
    ru: """
        vekha pair list --organisation school-1
        vekha pair change pair-1 --mentor mentor-7 --reason "Болезнь"
      """,
    en: """
        vekha pair list --organisation school-1
        vekha pair change pair-1 --mentor mentor-7 --reason "Illness"
      """)
  package static let pairAdd = Bilingual(
    ru: "Добавить пару или группу.", en: "Add a pair or group.")
  package static let pairChange = Bilingual(
    ru: "Сменить участников; причина остаётся в истории.",
    en: "Change the members; the reason stands in the history.")
  package static let pairList = Bilingual(ru: "Пары и группы.", en: "Pairs and groups.")
  package static let person = Bilingual(
    ru: "Люди: добавить, посмотреть, заместить, отметить выбытие.",
    en: "People: add, list, stand in for, leave.")
  package static let personAdd = Bilingual(ru: "Добавить человека.", en: "Add a person.")
  package static let personList = Bilingual(
    ru: "Люди; каждому видны свои.", en: "People; everybody sees her own.")
  package static let organisation = Bilingual(
    ru: "Учреждения: добавить, посмотреть.", en: "Organisations: add, list.")
  package static let organisationAdd = Bilingual(
    ru: "Добавить учреждение: дела карт откроются сразу.",
    en: "Add an organisation: the roadmaps' cases open at once.")
  package static let organisationList = Bilingual(ru: "Учреждения.", en: "Organisations.")
}

// MARK: - Arguments

extension Catalogue.People {
  package static let id = Bilingual(
    ru: "Короткое имя: буквы, цифры, «-», «_», «.».",
    en: "A short name: letters, digits, “-”, “_”, “.”.")
  package static let idName = Bilingual(ru: "код", en: "id")
  package static let name = Bilingual(ru: "Фамилия, имя, отчество.", en: "The full name.")
  package static let words = Bilingual(ru: "слова", en: "words")
  package static let home = Bilingual(ru: "Учреждение.", en: "The organisation.")
  package static let role = Bilingual(
    ru: "Роль: curator, в другом учреждении curator@school-5; можно несколько раз.",
    en: "A role: curator, elsewhere curator@school-5; may be repeated.")
  package static let roleName = Bilingual(ru: "роль", en: "role")
  package static let email = Bilingual(ru: "Адрес электронной почты.", en: "The e-mail address.")
  package static let address = Bilingual(ru: "адрес", en: "address")
  package static let telegram = Bilingual(ru: "Имя в Telegram.", en: "The name on Telegram.")
  package static let born = Bilingual(ru: "День рождения.", en: "The date of birth.")
  package static let title = Bilingual(ru: "Название.", en: "The title.")
  package static let kind = Bilingual(
    ru: "Вид: school, supplementary, centre …", en: "The kind: school, supplementary, centre …")
  package static let kindName = Bilingual(ru: "вид", en: "kind")
  package static let parent = Bilingual(ru: "Вышестоящее учреждение.", en: "The one above it.")
  package static let coordinates = Bilingual(
    ru: "Орган управления, чьим координатором служит центр.",
    en: "The authority that the centre serves as coordinator.")
  package static let timezone = Bilingual(
    ru: "Часовой пояс: Europe/Samara.", en: "The time zone: Europe/Samara.")
  package static let zoneName = Bilingual(ru: "пояс", en: "zone")
  package static let form = Bilingual(
    ru: "Форма наставничества: педагог-педагог.", en: "The form of mentoring: педагог-педагог.")
  package static let formName = Bilingual(ru: "форма", en: "form")
  package static let mentoringKind = Bilingual(
    ru: "Вид наставничества: traditional.", en: "The kind of mentoring: traditional.")
  package static let mentor = Bilingual(
    ru: "Наставник; можно несколько раз.", en: "A mentor; may be repeated.")
  package static let mentee = Bilingual(
    ru: "Наставляемый; можно несколько раз.", en: "A mentee; may be repeated.")
  package static let curator = Bilingual(ru: "Куратор.", en: "The curator.")
  package static let start = Bilingual(
    ru: "День начала: тогда откроется программа.", en: "The start: the programme opens then.")
}
