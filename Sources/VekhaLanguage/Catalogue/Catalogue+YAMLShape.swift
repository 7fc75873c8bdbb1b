internal import VekhaCore

/// What can be wrong with indentation, brackets and signs that YAML keeps for itself.
extension Catalogue {
  /// A line that stands deeper or shallower than the block it should belong to.
  package static func wrongIndentation(asInLine line: Int) -> Mistake {
    Mistake(
      "yaml-indentation",
      message: Bilingual(
        ru: "отступ этой строки не совпадает с соседними",
        en: "the indentation of this line differs from its neighbours"),
      help: Bilingual(
        ru: "выровняйте её по строке \(line)", en: "align it with line \(line)"))
  }

  /// A line nested under another that already has its value.
  package static func unexpectedNesting(below line: Int) -> Mistake {
    Mistake(
      "yaml-indentation",
      message: Bilingual(
        ru: "вложенная строка стоит там, где значение уже есть",
        en: "a nested line stands where there is a value already"),
      help: Bilingual(
        ru: "проверьте отступ и двоеточие в строке \(line)",
        en: "check the indentation and the colon in line \(line)"))
  }

  /// A line inside a list that does not begin with a dash.
  package static func missingDash(asInLine line: Int) -> Mistake {
    Mistake(
      "yaml-indentation",
      message: Bilingual(
        ru: "строка стоит внутри списка, но не начинается с «-»",
        en: "the line stands inside a list but does not begin with “-”"),
      help: Bilingual(
        ru: "поставьте «-», как в строке \(line), или исправьте отступ",
        en: "put “-” as in line \(line), or correct the indentation"))
  }

  /// A list that begins in the line of its key.
  package static let listInLineOfKey = Mistake(
    "yaml-indentation",
    message: Bilingual(
      ru: "список с «-» не может стоять здесь", en: "a list with “-” cannot stand here"),
    help: Bilingual(
      ru: "начните список с новой строки или напишите его в скобках: [а, б]",
      en: "begin the list on a new line or write it in brackets: [a, b]"))

  /// A line left of, or after, all that the file's first line began.
  package static let outsideDefinition = Mistake(
    "yaml-indentation",
    message: Bilingual(
      ru: "строка не относится ни к одному блоку файла",
      en: "the line belongs to no block of the file"),
    help: Bilingual(
      ru: "начните все главные строки файла с первого столбца",
      en: "begin every main line of the file in the first column"))

  /// An opening bracket without its pair.
  package static func unclosedBracket(_ opening: Character, needs closing: Character) -> Mistake {
    Mistake(
      "yaml-bracket",
      message: Bilingual(
        ru: "скобка \(opening) открыта здесь и не закрыта",
        en: "the bracket \(opening) opens here and is not closed"),
      help: Bilingual(
        ru: "поставьте \(closing) в конце", en: "put \(closing) at the end"))
  }

  /// Two values in brackets with nothing to part them.
  package static func missingComma(before closing: Character) -> Mistake {
    Mistake(
      "yaml-bracket",
      message: Bilingual(
        ru: "здесь нужна запятая или закрывающая скобка \(closing)",
        en: "a comma or a closing bracket \(closing) is needed here"),
      help: Bilingual(
        ru: "значение с запятой, двоеточием или скобкой заключите в кавычки",
        en: "put a value with a comma, colon or bracket into quotation marks"))
  }

  /// A comma or closing bracket where a value should stand.
  package static func strayClosing(_ sign: Character) -> Mistake {
    Mistake(
      "yaml-bracket",
      message: Bilingual(ru: "знак \(sign) здесь лишний", en: "the sign \(sign) is stray here"),
      help: Bilingual(
        ru: "уберите его или заключите значение в кавычки",
        en: "remove it or put the value into quotation marks"))
  }

  /// A value that begins with a sign YAML keeps for itself.
  package static func reservedSign(_ sign: Character) -> Mistake {
    Mistake(
      "yaml-sign",
      message: Bilingual(
        ru: "значение не может начинаться со знака \(sign)",
        en: "a value cannot begin with the sign \(sign)"),
      help: Bilingual(
        ru: "заключите значение в кавычки: \"…\"",
        en: "put the value into quotation marks: \"…\""))
  }

  /// Anything else that breaks the rules of YAML.
  package static let otherSyntax = Mistake(
    "yaml-syntax",
    message: Bilingual(
      ru: "эта строка не читается как YAML", en: "this line cannot be read as YAML"),
    help: Bilingual(
      ru: "проверьте отступы, двоеточия и кавычки здесь и строкой выше",
      en: "check the indentation, colons and quotation marks here and in the line above"))
}
