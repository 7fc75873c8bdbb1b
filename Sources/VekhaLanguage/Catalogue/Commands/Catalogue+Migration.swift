package import VekhaCore

/// What a changed order does to running cases.
extension Catalogue.Definitions {
  /// The cases that go over to the new version alike, and the people whom that concerns.
  package static func migrates(_ ids: [String], affected: [String]) -> Bilingual {
    let named = affected.isEmpty ? "" : " (\(shown(affected)))"
    let touched = people.counted(affected.count) + named
    let heading = cases(Bilingual(ru: "Меняются дела", en: "Cases that change"), ids)
    return Bilingual(
      ru: heading.ru + ", это касается: \(touched)",
      en: heading.en + ", people concerned: \(affected.count)\(named)")
  }

  package static func added(_ key: OccurrenceKey) -> Bilingual {
    line("+", key, Bilingual(ru: "добавлен", en: "added"))
  }

  package static func dropped(_ key: OccurrenceKey) -> Bilingual {
    line("−", key, Bilingual(ru: "исключён", en: "dropped"))
  }

  /// A duty whose date differs.
  package static func moved(
    _ key: OccurrenceKey, from: CivilDate?, to: CivilDate?
  ) -> Bilingual {
    func date(_ date: CivilDate?, _ language: Language) -> String {
      let none = Bilingual(ru: "без срока", en: "no date")
      return date?.figures(in: language) ?? none[language]
    }
    return line(
      "~", key,
      Bilingual(
        ru: "срок \(date(from, .ru)) → \(date(to, .ru))",
        en: "due \(date(from, .en)) → \(date(to, .en))"))
  }

  /// An item that keeps its history under another code.
  package static func renamed(_ old: String, _ new: String) -> Bilingual {
    line(
      "~", OccurrenceKey(code: old),
      Bilingual(ru: "теперь пункт \(new)", en: "is now item \(new)"))
  }

  package static func movedToStage(_ stage: String) -> Bilingual {
    Bilingual(
      ru: "  ~ дело переходит на этап \(Catalogue.quoted(stage))",
      en: "  ~ the case moves to the stage \(Catalogue.quoted(stage))")
  }

  private static func line(
    _ sign: String, _ key: OccurrenceKey, _ words: Bilingual
  ) -> Bilingual {
    let name = Catalogue.name(of: key)
    return Bilingual(
      ru: "  \(sign) пункт \(name.ru): \(words.ru)", en: "  \(sign) item \(name.en): \(words.en)")
  }

  private static let people = Plural("человек", "человека", "человек")
}
