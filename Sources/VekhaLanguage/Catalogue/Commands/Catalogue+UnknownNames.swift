import VekhaCore

/// Names that a command was given and that nothing has.
extension Catalogue.Complaints {
  /// A pattern or an id that no case has.
  package static func unknownCase(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Дела \(Catalogue.quoted(id)) нет.", en: "There is no case \(Catalogue.quoted(id))."),
      list: "case list")
  }

  /// A roadmap or workflow that was never loaded.
  package static func unknownDefinition(_ id: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Дорожной карты или программы \(Catalogue.quoted(id)) нет.",
        en: "There is no roadmap or workflow \(Catalogue.quoted(id))."),
      advice: Bilingual(
        ru: "Проверьте имя или загрузите её: vekha load ФАЙЛ.",
        en: "Check the name or load it: vekha load FILE."))
  }

  /// A subject that is neither a pair nor an organisation.
  package static func unknownSubject(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Ни пары, ни учреждения \(Catalogue.quoted(id)) нет.",
        en: "There is neither a pair nor an organisation \(Catalogue.quoted(id))."),
      list: "pair list")
  }

  /// A person who is not in the directory.
  package static func unknownPerson(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Человека \(Catalogue.quoted(id)) в справочнике нет.",
        en: "There is no person \(Catalogue.quoted(id)) in the directory."),
      list: "person list")
  }

  /// An organisation that is not in the directory.
  package static func unknownOrganisation(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Учреждения \(Catalogue.quoted(id)) в справочнике нет.",
        en: "There is no organisation \(Catalogue.quoted(id)) in the directory."),
      list: "organisation list")
  }

  /// A pair that is not in the directory.
  package static func unknownPair(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Пары \(Catalogue.quoted(id)) в справочнике нет.",
        en: "There is no pair \(Catalogue.quoted(id)) in the directory."),
      list: "pair list")
  }

  /// A letter that was never written.
  package static func unknownLetter(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Письма \(Catalogue.quoted(id)) нет.",
        en: "There is no letter \(Catalogue.quoted(id))."), list: "outbox list")
  }

  private static func unknown(_ sentence: Bilingual, list: String) -> Complaint {
    Complaint(
      sentence,
      advice: Bilingual(
        ru: "Посмотрите, что есть: vekha \(list).", en: "See what there is: vekha \(list)."))
  }
}
