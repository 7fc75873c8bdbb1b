internal import VekhaCore

/// What can be wrong with the signs of YAML, in the words of somebody who never learnt them.
extension Catalogue {
  /// A tab where spaces should stand.
  package static let tabInIndentation = Mistake(
    "yaml-tab",
    message: Bilingual(
      ru: "отступ сделан табуляцией, а нужны пробелы",
      en: "the indentation is a tab, and spaces are needed"),
    help: Bilingual(ru: "замените табуляцию пробелами", en: "replace the tab by spaces"))

  /// A no-break space copied from Word where an ordinary one should stand.
  package static let invisibleSpace = Mistake(
    "yaml-space",
    message: Bilingual(
      ru: "здесь стоит неразрывный пробел, а нужен обычный",
      en: "a no-break space stands here, and an ordinary one is needed"),
    help: Bilingual(
      ru: "удалите его и поставьте пробел заново", en: "delete it and type the space anew"))

  /// A quotation that begins and never ends.
  package static func unclosedQuote(_ sign: Character) -> Mistake {
    Mistake(
      "yaml-quote",
      message: Bilingual(
        ru: "кавычка \(sign) открыта здесь и нигде не закрыта",
        en: "the quotation mark \(sign) opens here and is closed nowhere"),
      help: Bilingual(
        ru: "поставьте \(sign) в конце значения", en: "put \(sign) at the end of the value"))
  }

  /// A quotation that runs on to a mark meant to begin another one.
  package static func quoteRunsAway(_ sign: Character, to line: Int) -> Mistake {
    Mistake(
      "yaml-quote",
      message: Bilingual(
        ru: "кавычка \(sign) открыта здесь и не закрыта до строки \(line)",
        en: "the quotation mark \(sign) opens here and is not closed before line \(line)"),
      help: Bilingual(
        ru: "поставьте \(sign) в конце значения", en: "put \(sign) at the end of the value"))
  }

  /// Words that go on after the closing quotation mark.
  package static let textAfterQuote = Mistake(
    "yaml-quote",
    message: Bilingual(
      ru: "после закрывающей кавычки стоит лишний текст",
      en: "there is text after the closing quotation mark"),
    help: Bilingual(
      ru: "заключите в кавычки всё значение, а внутри пишите «ёлочки»",
      en: "put the whole value into quotation marks and use «…» inside"))

  /// A backslash that double quotes give a meaning of its own.
  package static let unknownEscape = Mistake(
    "yaml-escape",
    message: Bilingual(
      ru: "в двойных кавычках обратная косая черта \\ имеет особый смысл",
      en: "inside double quotes the backslash \\ has a meaning of its own"),
    help: Bilingual(
      ru: "возьмите одинарные кавычки или удвойте черту: \\\\",
      en: "use single quotes or double it: \\\\"))

  /// A line of a block that has no colon after its key.
  package static let missingColon = Mistake(
    "yaml-colon",
    message: Bilingual(
      ru: "в этой строке нет двоеточия после названия",
      en: "there is no colon after the name in this line"),
    help: Bilingual(ru: "пишите «название: значение»", en: "write “name: value”"))

  /// A colon with its value stuck to it.
  package static let missingSpaceAfterColon = Mistake(
    "yaml-colon",
    message: Bilingual(
      ru: "после двоеточия нет пробела", en: "there is no space after the colon"),
    help: Bilingual(
      ru: "поставьте пробел: «название: значение»", en: "put a space: “name: value”"))

  /// A second colon in one line.
  package static let colonInValue = Mistake(
    "yaml-colon",
    message: Bilingual(
      ru: "в значении стоит двоеточие с пробелом",
      en: "there is a colon with a space inside the value"),
    help: Bilingual(
      ru: "заключите всё значение в кавычки: \"…\"",
      en: "put the whole value into quotation marks: \"…\""))
}
