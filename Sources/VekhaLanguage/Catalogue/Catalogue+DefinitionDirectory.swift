package import VekhaCore

/// What can be wrong with a directory of organisations, people and pairs.
extension Catalogue {
  /// Two organisations, people or pairs with one id.
  package static func doubledID(_ id: String, first: SourcePlace) -> Mistake {
    Mistake(
      "doubled-id",
      message: Bilingual(
        ru: "имя \(quoted(id)) уже занято в строке \(first.line)",
        en: "the id \(quoted(id)) is already taken in line \(first.line)"),
      help: Bilingual(
        ru: "у каждой записи своё имя", en: "each entry has an id of its own"))
  }

  /// A second directory among the files read together.
  package static func secondDirectory(first: SourcePlace) -> Mistake {
    Mistake(
      "second-directory",
      message: Bilingual(
        ru: "справочник уже прочитан из файла \(first.file)",
        en: "a directory has already been read from \(first.file)"),
      help: Bilingual(ru: "загружайте их по одному", en: "load them one at a time"))
  }

  /// An organisation that another directory has already.
  package static func takenOrganisation(_ id: String, directory: String) -> Mistake {
    Mistake(
      "taken-organisation",
      message: Bilingual(
        ru: "организация \(quoted(id)) уже есть в справочнике \(quoted(directory))",
        en: "the organisation \(quoted(id)) is already in the directory \(quoted(directory))"),
      help: Bilingual(ru: "дайте другое имя", en: "give it another name"))
  }

  /// A roadmap that another directory has already.
  package static func takenRoadmap(_ id: String, directory: String) -> Mistake {
    Mistake(
      "taken-roadmap",
      message: Bilingual(
        ru: "дорожная карта \(quoted(id)) уже загружена для справочника \(quoted(directory))",
        en: "the roadmap \(quoted(id)) is already loaded for the directory \(quoted(directory))"),
      help: Bilingual(ru: "дайте другое имя", en: "give it another name"))
  }

  /// Organisations each above the other.
  package static func parentCycle(_ ids: [String]) -> Mistake {
    let circle = ids.prefix(6).map(clipped).joined(separator: " → ")
    return Mistake(
      "parent-cycle",
      message: Bilingual(
        ru: "организации подчинены по кругу: \(circle)",
        en: "the organisations are above one another in a circle: \(circle)"),
      help: Bilingual(
        ru: "уберите parent у верхней", en: "remove parent from the topmost one"))
  }

  /// A topmost organisation that does not say which time it lives by.
  package static func missingZone(_ id: String) -> Mistake {
    Mistake(
      "missing-timezone",
      message: Bilingual(
        ru: "у верхней организации \(quoted(id)) не указан часовой пояс",
        en: "the topmost organisation \(quoted(id)) has no time zone"),
      help: Bilingual(
        ru: "добавьте строку «timezone: Europe/Samara»",
        en: "add a line “timezone: Europe/Samara”"))
  }

  /// A table that the directory names and nobody finds.
  package static func missingTable(_ name: String) -> Mistake {
    Mistake(
      "missing-table",
      message: Bilingual(
        ru: "таблицы \(quoted(name)) нет рядом со справочником",
        en: "there is no table \(quoted(name)) beside the directory"),
      help: Bilingual(
        ru: "положите файл в ту же папку или исправьте имя",
        en: "put the file into the same folder or correct the name"))
  }

  /// A table without a column it needs.
  package static func missingColumn(_ name: String, known: [String]) -> Mistake {
    Mistake(
      "missing-column",
      message: Bilingual(
        ru: "в таблице нет столбца \(quoted(name))", en: "the table has no column \(quoted(name))"),
      help: Bilingual(
        ru: "столбцы таблицы: \(known.joined(separator: ","))",
        en: "the columns of the table are: \(known.joined(separator: ","))"))
  }

  /// A column that means nothing.
  package static func unknownColumn(_ name: String, nearest: String?, known: [String]) -> Mistake {
    Mistake(
      "unknown-column", .warning,
      message: Bilingual(
        ru: "столбец \(quoted(name)) не читается", en: "the column \(quoted(name)) is not read"),
      help: nearest.map(didYouMean) ?? oneOf(known))
  }
}
