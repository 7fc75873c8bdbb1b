package import VekhaCore

// MARK: - Headings

extension Catalogue.People {
  package static let idHeading = Bilingual(ru: "код", en: "id")
  package static let nameHeading = Bilingual(ru: "имя", en: "name")
  package static let rolesHeading = Bilingual(ru: "роли", en: "roles")
  package static let emailHeading = Bilingual(ru: "почта", en: "e-mail")
  package static let titleHeading = Bilingual(ru: "название", en: "title")
  package static let kindHeading = Bilingual(ru: "вид", en: "kind")
  package static let parentHeading = Bilingual(ru: "выше", en: "above")
  package static let formHeading = Bilingual(ru: "форма", en: "form")
  package static let mentorsHeading = Bilingual(ru: "наставники", en: "mentors")
  package static let menteesHeading = Bilingual(ru: "наставляемые", en: "mentees")
  package static let curatorHeading = Bilingual(ru: "куратор", en: "curator")
  package static let startHeading = Bilingual(ru: "начало", en: "start")
  package static let untilHeading = Bilingual(ru: "просят до", en: "asked for")
  package static let reasonHeading = Bilingual(ru: "причина", en: "reason")
  package static let byHeading = Bilingual(ru: "кто просит", en: "who asks")
}

// MARK: - Sentences

extension Catalogue.People {
  package static let nobody = Bilingual(ru: "Таких записей нет.", en: "There are no such entries.")

  /// An entry was written.
  package static func kept(_ id: String, isNew: Bool) -> Bilingual {
    let name = Catalogue.quoted(id)
    return isNew
      ? Bilingual(ru: "Запись \(name) добавлена в справочник.", en: "The entry \(name) was added.")
      : Bilingual(ru: "Запись \(name) изменена.", en: "The entry \(name) was changed.")
  }

  /// Cases that opened because of the entry.
  package static func opened(_ ids: [String]) -> Bilingual {
    Bilingual(
      ru: "Открыты дела: " + ids.joined(separator: ", "),
      en: "Opened: " + ids.joined(separator: ", "))
  }
}

extension Catalogue.Complaints {
  /// An id that somebody or something already has.
  package static func entryExists(_ id: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "В справочнике уже есть \(Catalogue.quoted(id)).",
        en: "The directory has \(Catalogue.quoted(id)) already."),
      advice: Bilingual(
        ru: "Выберите другой код или измените запись в файле справочника и загрузите его.",
        en: "Choose another id, or change the entry in the directory's file and load it."))
  }

  /// An entry that a rule of the directory forbids.
  package static func entry(_ mistake: Mistake) -> Complaint {
    Complaint(
      Bilingual(ru: sentence(mistake.message.ru), en: sentence(mistake.message.en)),
      advice: Bilingual(
        ru: sentence(mistake.help?.ru ?? "исправьте значение"),
        en: sentence(mistake.help?.en ?? "mend the value")))
  }

  /// A diagnostic's words as a sentence: a capital at its beginning, a full stop at its end.
  private static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + (words.hasSuffix(".") ? "" : ".")
  }
}
