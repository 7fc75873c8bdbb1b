internal import VekhaCore

/// What can be wrong with a YAML file whose signs are all in order.
extension Catalogue {
  /// A key that its block has already.
  package static func doubledKey(_ key: String, firstLine: Int) -> Mistake {
    Mistake(
      "doubled-key",
      message: Bilingual(
        ru: "ключ \(quoted(key)) уже есть в строке \(firstLine)",
        en: "the key \(quoted(key)) already stands in line \(firstLine)"),
      help: Bilingual(ru: "оставьте что-то одно", en: "keep one of the two"))
  }

  /// A list or a block in a key's place.
  package static let keyIsNotText = Mistake(
    "yaml-key",
    message: Bilingual(
      ru: "ключом может быть только слово, а не список или блок",
      en: "a key can only be a word, not a list or a block"),
    help: Bilingual(
      ru: "если скобки — часть текста, заключите его в кавычки",
      en: "if the brackets are part of the text, put it into quotation marks"))

  /// The merge key `<<`.
  package static let mergeKey = Mistake(
    "merge-key",
    message: Bilingual(
      ru: "слияние блоков «<<» не поддерживается",
      en: "merging blocks with “<<” is not supported"),
    help: Bilingual(
      ru: "выпишите нужные строки сюда", en: "write the lines you need out here"))

  /// An alias to an anchor that does not stand above it.
  package static func unknownAlias(_ name: String) -> Mistake {
    Mistake(
      "unknown-alias",
      message: Bilingual(
        ru: "выше нет метки &\(clipped(name)), на которую ссылается *\(clipped(name))",
        en: "there is no anchor &\(clipped(name)) above for *\(clipped(name))"),
      help: Bilingual(
        ru: "если звёздочка — часть текста, заключите его в кавычки",
        en: "if the asterisk is part of the text, put it into quotation marks"))
  }

  /// Aliases that unfold into more than Vekha is willing to read.
  package static func tooManyAliases(limit: Int) -> Mistake {
    Mistake(
      "too-many-aliases",
      message: Bilingual(
        ru: "ссылки * разворачиваются в слишком большой текст: предел — \(grouped(limit)) значений",
        en: "the aliases unfold into too much text: the limit is \(grouped(limit)) values"),
      help: Bilingual(
        ru: "выпишите значения без ссылок", en: "write the values out without aliases"))
  }

  /// Blocks nested deeper than any definition needs.
  package static func tooDeep(limit: Int) -> Mistake {
    Mistake(
      "too-deep",
      message: Bilingual(
        ru: "вложенность слишком велика: предел — \(limit)",
        en: "the nesting is too deep: the limit is \(limit)"),
      help: Bilingual(
        ru: "проверьте скобки и отступы", en: "check the brackets and the indentation"))
  }

  /// A second document after `---` in one file.
  package static let severalDocuments = Mistake(
    "several-documents",
    message: Bilingual(
      ru: "в файле несколько документов, разделённых строкой «---»",
      en: "the file holds several documents parted by “---”"),
    help: Bilingual(
      ru: "перенесите каждый в свой файл", en: "move each into a file of its own"))
}
