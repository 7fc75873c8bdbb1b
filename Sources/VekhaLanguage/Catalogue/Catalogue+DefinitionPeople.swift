internal import VekhaCore

/// What can be wrong with the people and pairs of a directory.
extension Catalogue {
  /// A person without a name.
  package static func missingName(_ id: String) -> Mistake {
    Mistake(
      "missing-name",
      message: Bilingual(
        ru: "у человека \(quoted(id)) не указано имя",
        en: "the person \(quoted(id)) has no name"),
      help: Bilingual(ru: "впишите фамилию, имя, отчество", en: "write the name in full"))
  }

  /// A cell that a row cannot do without.
  package static func missingCell(_ column: String) -> Mistake {
    Mistake(
      "missing-value",
      message: Bilingual(
        ru: "в строке пусто: \(quoted(column))", en: "the row has no \(quoted(column))"),
      help: Bilingual(ru: "впишите значение", en: "write a value"))
  }

  /// An address to which no letter can be sent.
  package static func badAddress(_ address: String) -> Mistake {
    Mistake(
      "bad-address",
      message: Bilingual(
        ru: "\(quoted(address)) — это не адрес электронной почты",
        en: "\(quoted(address)) is not an e-mail address"),
      help: Bilingual(
        ru: "пишите так: ivanova@example.org; нет адреса — оставьте пусто",
        en: "write it like this: ivanova@example.org; leave it empty where there is none"))
  }

  /// A name that cannot be used in commands.
  package static func badID(_ id: String) -> Mistake {
    wrongValue(id, needed: aName, sample: "school-4")
  }

  /// A date in a table that cannot be read.
  package static func badDate(_ text: String) -> Mistake {
    wrongValue(text, needed: aDate, sample: "2008-03-15, 15.03.2008")
  }

  /// A form of mentoring that does not exist.
  package static func unknownForm(_ form: String, nearest: String?, known: [String]) -> Mistake {
    Mistake(
      "unknown-form",
      message: Bilingual(
        ru: "формы наставничества \(quoted(form)) нет",
        en: "there is no form of mentoring \(quoted(form))"),
      help: nearest.map(didYouMean) ?? oneOf(known))
  }

  /// A kind of mentoring that does not exist.
  package static func unknownPairKind(
    _ kind: String, nearest: String?, known: [String]
  ) -> Mistake {
    Mistake(
      "unknown-pair-kind",
      message: Bilingual(
        ru: "вида наставничества \(quoted(kind)) нет",
        en: "there is no kind of mentoring \(quoted(kind))"),
      help: nearest.map(didYouMean) ?? oneOf(known))
  }

  /// A person who would be her own mentor.
  package static func bothSides(_ person: String, pair: String) -> Mistake {
    Mistake(
      "both-sides",
      message: Bilingual(
        ru: "\(quoted(person)) в паре \(quoted(pair)) и наставник, и наставляемый",
        en: "\(quoted(person)) is both mentor and mentee in \(quoted(pair))"),
      help: Bilingual(ru: "оставьте одну сторону", en: "keep one side"))
  }

  /// A pair without a mentor or a mentee.
  package static func incompletePair(_ pair: String, lacksMentor: Bool) -> Mistake {
    let who =
      lacksMentor
      ? Bilingual(ru: "наставника", en: "mentor") : Bilingual(ru: "наставляемого", en: "mentee")
    return Mistake(
      "incomplete-pair",
      message: Bilingual(
        ru: "в паре \(quoted(pair)) нет \(who.ru)", en: "the pair \(quoted(pair)) has no \(who.en)"),
      help: Bilingual(
        ru: "впишите имя из таблицы людей", en: "write an id from the table of people"))
  }
}
