package import VekhaCore

/// What can be wrong with the values of a definition file.
extension Catalogue {
  /// What may stand after a key.
  package enum ValueShape: Hashable, Sendable {
    case words
    case list
    case block
  }

  /// A list where a word is needed, and the like.
  package static func wrongShape(found: ValueShape, needed: [ValueShape]) -> Mistake {
    let russian = needed.map { name($0).ru }.joined(separator: " или ")
    let english = needed.map { name($0).en }.joined(separator: " or ")
    return Mistake(
      "wrong-shape",
      message: Bilingual(
        ru: "здесь нужно другое: \(russian), а стоит \(name(found).ru)",
        en: "\(english) is needed here, not \(name(found).en)"),
      help: needed.first.map(dress))
  }

  /// A word that does not read as what is needed.
  package static func wrongValue(
    _ text: String, needed: Bilingual, sample: String
  ) -> Mistake {
    Mistake(
      "wrong-value",
      message: Bilingual(
        ru: "\(quoted(text)) — это не \(needed.ru)", en: "\(quoted(text)) is not \(needed.en)"),
      help: Bilingual(ru: "пишите так: \(sample)", en: "write it like this: \(sample)"))
  }

  /// A word that is none of those possible.
  package static func wrongChoice(
    _ text: String, nearest: String?, known: [String]
  ) -> Mistake {
    Mistake(
      "wrong-value",
      message: Bilingual(
        ru: "значения \(quoted(text)) здесь не бывает",
        en: "\(quoted(text)) is not a value for this key"),
      help: nearest.map(didYouMean) ?? oneOf(known))
  }

  private static func name(_ shape: ValueShape) -> Bilingual {
    switch shape {
    case .words: Bilingual(ru: "текст", en: "a text")
    case .list: Bilingual(ru: "список", en: "a list")
    case .block: Bilingual(ru: "блок ключей и значений", en: "a block of keys and values")
    }
  }

  private static func dress(_ shape: ValueShape) -> Bilingual {
    switch shape {
    case .words:
      Bilingual(
        ru: "напишите значение в той же строке; текст с двоеточием заключите в кавычки",
        en: "write the value in the same line; put a text with a colon into quotation marks")
    case .list:
      Bilingual(
        ru: "начните каждую запись с новой строки и знака «-»",
        en: "begin each entry on a new line with “-”")
    case .block:
      Bilingual(
        ru: "напишите ниже, с отступом, строки «ключ: значение»",
        en: "write lines “key: value” below, indented")
    }
  }
}

/// What the values that are not plain words are called, after «это не …» and “is not …”.
extension Catalogue {
  /// Yes or no.
  package static let aFlag = Bilingual(ru: "«да» и не «нет»", en: "yes or no")
  /// A name for commands and addresses.
  package static let aName = Bilingual(
    ru: "короткое имя (буквы, цифры, «-», «_», «.»)",
    en: "a short name (letters, digits, “-”, “_”, “.”)")
  /// A day of one year.
  package static let aDate = Bilingual(ru: "дата", en: "a date")
  /// A first and a last day.
  package static let aPeriod = Bilingual(ru: "период", en: "a period")
  /// A day of any year.
  package static let aMonthDay = Bilingual(ru: "день года", en: "a day of the year")
  /// A calendar year.
  package static let aYear = Bilingual(ru: "год", en: "a year")
  /// A length of time.
  package static let aSpan = Bilingual(ru: "отрезок времени", en: "a span of time")
  /// A number.
  package static let aFigure = Bilingual(ru: "число", en: "a figure")
  /// A rule of recurrence.
  package static let aRule = Bilingual(ru: "правило RFC 5545", en: "an RFC 5545 rule")
  /// The hours within which letters may arrive.
  package static let deliveryHours = Bilingual(ru: "часы писем", en: "the hours for letters")
  /// A time of day.
  package static let aTime = Bilingual(ru: "время", en: "a time of day")
  /// Any words at all.
  package static let anyWords = Bilingual(ru: "текст", en: "text")
}
