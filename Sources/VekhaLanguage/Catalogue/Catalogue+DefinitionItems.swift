package import VekhaCore

/// What can be wrong with the items and parties of a definition.
extension Catalogue {
  /// Two items with one code.
  package static func doubledCode(_ code: String, first: SourcePlace) -> Mistake {
    Mistake(
      "doubled-code",
      message: Bilingual(
        ru: "код \(quoted(code)) уже есть в строке \(first.line)",
        en: "the code \(quoted(code)) already stands in line \(first.line)"),
      help: Bilingual(
        ru: "у каждого мероприятия свой код, например \(clipped(code))/1",
        en: "each item has a code of its own, such as \(clipped(code))/1"))
  }

  /// Two sections, stages or indicators with one name.
  package static func doubledName(_ name: String, first: SourcePlace) -> Mistake {
    Mistake(
      "doubled-name",
      message: Bilingual(
        ru: "имя \(quoted(name)) уже есть в строке \(first.line)",
        en: "the name \(quoted(name)) already stands in line \(first.line)"),
      help: Bilingual(ru: "дайте другое имя", en: "give it another name"))
  }

  /// Two files that define the same thing.
  package static func doubledDefinition(_ id: String, first: SourcePlace) -> Mistake {
    Mistake(
      "doubled-definition",
      message: Bilingual(
        ru: "\(quoted(id)) уже определено в файле \(first.file), строка \(first.line)",
        en: "\(quoted(id)) is already defined in \(first.file), line \(first.line)"),
      help: Bilingual(
        ru: "дайте другое имя или оставьте один из файлов",
        en: "give it another name or keep one of the files"))
  }

  /// An item nobody answers for.
  package static func noResponsible(_ code: String) -> Mistake {
    Mistake(
      "no-responsible", .warning,
      message: Bilingual(
        ru: "за \(quoted(code)) никто не отвечает", en: "nobody answers for \(quoted(code))"),
      help: Bilingual(
        ru: "добавьте responsible; иначе Веха будет спрашивать координатора",
        en: "add responsible, or Vekha will keep asking the coordinator"))
  }

  /// An item without a date.
  package static func noDeadline(_ code: String) -> Mistake {
    Mistake(
      "no-deadline", .warning,
      message: Bilingual(
        ru: "у \(quoted(code)) нет срока", en: "\(quoted(code)) has no deadline"),
      help: Bilingual(
        ru: "добавьте deadline; иначе Веха будет спрашивать координатора",
        en: "add deadline, or Vekha will keep asking the coordinator"))
  }

  /// A party behind whom nobody stands.
  package static func emptyParty(_ key: String) -> Mistake {
    Mistake(
      "empty-party",
      message: Bilingual(
        ru: "неизвестно, кто стоит за исполнителем \(quoted(key))",
        en: "nothing says who stands behind the party \(quoted(key))"),
      help: Bilingual(
        ru: "добавьте role, organisation, every или person",
        en: "add role, organisation, every or person"))
  }

  /// A party of every organisation of a kind that the directory does not have.
  package static func emptyEvery(
    _ kind: String, nearest: String?, known: [String]
  ) -> Mistake {
    Mistake(
      "empty-every", .warning,
      message: Bilingual(
        ru: "в справочнике нет ни одной организации вида \(quoted(kind))",
        en: "the directory has no organisation of the kind \(quoted(kind))"),
      help: nearest.map(didYouMean) ?? oneOf(known))
  }

  /// A role that nobody holds.
  package static func roleWithoutPeople(_ role: String) -> Mistake {
    Mistake(
      "role-without-people", .warning,
      message: Bilingual(
        ru: "роль \(quoted(role)) никто не занимает", en: "nobody holds the role \(quoted(role))"),
      help: Bilingual(
        ru: "её дела перейдут к директору или координатору; назначьте кого-нибудь в справочнике",
        en: "its duties fall to the director or the coordinator; appoint somebody in the directory")
    )
  }
}
