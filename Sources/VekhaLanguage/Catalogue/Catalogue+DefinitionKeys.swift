internal import VekhaCore

/// What can be wrong with the keys of a definition file.
extension Catalogue {
  /// A file whose first key names none of the five kinds.
  package static func unknownKind(_ key: String, nearest: String?, known: [String]) -> Mistake {
    let kinds = known.joined(separator: ", ")
    return Mistake(
      "unknown-kind",
      message: Bilingual(
        ru: "файл не начинается с того, что он собой представляет: \(quoted(key))",
        en: "the file does not begin with what it is: \(quoted(key))"),
      help: nearest.map(didYouMean)
        ?? Bilingual(
          ru: "первой строкой напишите одно из: \(kinds) — и имя: «roadmap: uva-2022»",
          en: "write one of \(kinds) and a name in the first line: “roadmap: uva-2022”"))
  }

  /// A file that is a list or a text where keys are needed.
  package static let notDefinition = Mistake(
    "unknown-kind",
    message: Bilingual(
      ru: "здесь нужен блок ключей и значений", en: "a block of keys and values is needed here"),
    help: Bilingual(
      ru: "начните файл строкой вида «roadmap: uva-2022»",
      en: "begin the file with a line such as “roadmap: uva-2022”"))

  /// A key that this block does not have.
  package static func unknownKey(_ key: String, nearest: String?, known: [String]) -> Mistake {
    Mistake(
      "unknown-key",
      message: Bilingual(
        ru: "ключа \(quoted(key)) здесь не бывает", en: "there is no key \(quoted(key)) here"),
      help: nearest.map(didYouMean) ?? oneOf(known))
  }

  /// A key without which the block means nothing.
  package static func missingKey(_ key: String, about: String) -> Mistake {
    Mistake(
      "missing-key",
      message: Bilingual(
        ru: "не хватает ключа \(quoted(key))", en: "the key \(quoted(key)) is missing"),
      help: Bilingual(
        ru: "добавьте строку «\(key): …» (\(about))", en: "add a line “\(key): …”"))
  }

  /// A key with nothing after it that cannot do without.
  package static func emptyValue(_ key: String) -> Mistake {
    Mistake(
      "missing-value",
      message: Bilingual(
        ru: "у ключа \(quoted(key)) нет значения", en: "the key \(quoted(key)) has no value"),
      help: Bilingual(
        ru: "допишите его после двоеточия", en: "write it after the colon"))
  }

  /// The question that offers the word an author probably meant.
  static func didYouMean(_ word: String) -> Bilingual {
    Bilingual(
      ru: "возможно, имелось в виду \(quoted(word))?", en: "did you mean \(quoted(word))?")
  }

  /// All that is possible, or as much of it as one reads.
  static func oneOf(_ words: [String]) -> Bilingual? {
    guard !words.isEmpty else { return nil }
    let shown = words.prefix(12).map(clipped).joined(separator: ", ")
    let more = words.count > 12 ? ", …" : ""
    return Bilingual(ru: "бывают: \(shown)\(more)", en: "there are: \(shown)\(more)")
  }
}
