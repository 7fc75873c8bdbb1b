package import VekhaCore

extension Catalogue {
  /// The verbs by which people are not reminded for a time.
  package enum Silences {}
}

extension Catalogue.Silences {
  package static let silence = Bilingual(
    ru: "Молчание: не писать об учреждении, деле или пункте до дня.",
    en: "Silence: no letters about an organisation, a case or an item until a day.")
  package static let examples = Bilingual(
    ru: """
        vekha silence add --organisation school-4 --until 2022-03-31 --reason "Карантин"
        vekha silence list
        vekha silence end 1
      """,
    en: """
        vekha silence add --organisation school-4 --until 2022-03-31 --reason "Quarantine"
        vekha silence list
        vekha silence end 1
      """)
  package static let add = Bilingual(
    ru: "Не писать до дня с причиной; просрочка остаётся видна, потом узнают все, кого касается.",
    en: "No letters until a day, with a reason; what is overdue stays visible and is told then.")
  package static let list = Bilingual(
    ru: "О чём сейчас не пишут.", en: "What nobody is reminded of now.")
  package static let end = Bilingual(
    ru: "Завершить: со следующего дня напоминания идут снова.",
    en: "End it: reminders go on from the next day.")
  package static let ofCase = Bilingual(ru: "Дело.", en: "The case.")
  package static let ofItem = Bilingual(
    ru: "Дело и пункт в нём.", en: "A case and an item of it.")
  package static let itemName = Bilingual(ru: "дело пункт", en: "case item")
  package static let ofOrganisation = Bilingual(
    ru: "Учреждение: все его дела, и те, что откроются позже.",
    en: "An organisation: all its cases, and those that open later.")
  package static let until = Bilingual(
    ru: "Последний день без писем.", en: "The last day without letters.")
  package static let number = Bilingual(
    ru: "Номер из списка.", en: "The number in the list.")
  package static let numberName = Bilingual(ru: "номер", en: "number")

  package static let numberHeading = Bilingual(ru: "№", en: "no.")
  package static let objectHeading = Bilingual(ru: "учреждение или дело", en: "about")
  package static let byHeading = Bilingual(ru: "кто решил", en: "by")
  package static let none = Bilingual(
    ru: "Напоминания идут обо всём.", en: "People are reminded of everything.")
}

// MARK: - What is said afterwards

extension Catalogue.Silences {
  package static func added(_ id: Int, until: CivilDate) -> Bilingual {
    Bilingual(
      ru: "Молчание № \(id): писем не будет по \(until.phrase(in: .ru))",
      en: "Silence \(id): no letters through \(until.phrase(in: .en)).")
  }

  package static func ended(_ id: Int) -> Bilingual {
    Bilingual(
      ru: "Молчание № \(id) заканчивается сегодня: завтра напоминания пойдут снова.",
      en: "Silence \(id) ends today: reminders go on tomorrow.")
  }

  package static func unknown(_ id: Int) -> Complaint {
    Complaint(
      Bilingual(ru: "Молчания № \(id) нет.", en: "There is no silence \(id)."),
      advice: Bilingual(
        ru: "Номера показывает vekha silence list --past.",
        en: "The numbers stand in vekha silence list --past."))
  }

  package static let oneObject = Complaint(
    Bilingual(
      ru: "Не сказано, о чём молчать.", en: "It is not said what the silence is about."),
    advice: Bilingual(
      ru: "Укажите одно из трёх: --case ДЕЛО, --item ДЕЛО ПУНКТ или --organisation УЧРЕЖДЕНИЕ.",
      en: "Give one of three: --case CASE, --item CASE ITEM or --organisation ORGANISATION."))
}
