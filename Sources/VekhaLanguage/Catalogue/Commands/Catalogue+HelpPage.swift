package import VekhaCore

/// The parts of a help page that the argument parser writes itself.
extension Catalogue {
  /// The page in Russian: the parser's own English words are replaced where they stand alone.
  package static func helpPage(_ english: String, in language: Language) -> String {
    guard language == .ru else { return english }
    return english.split(separator: "\n", omittingEmptySubsequences: false)
      .map { russian(String($0)) }.joined(separator: "\n")
  }

  private static func russian(_ line: String) -> String {
    var line = line
    for (english, russian) in headings where line.hasPrefix(english) {
      line = russian + line.dropFirst(english.count)
    }
    for (english, russian) in phrases where line.contains(english) {
      line = line.replacing(english, with: russian)
    }
    return line
  }

  private static let headings = [
    ("OVERVIEW: ", ""), ("USAGE:", "ВЫЗОВ:"), ("ARGUMENTS:", "АРГУМЕНТЫ:"),
    ("OPTIONS:", "ПАРАМЕТРЫ:"), ("SUBCOMMANDS:", "КОМАНДЫ:"),
  ]

  private static let phrases = [
    (" SUBCOMMANDS:", ":"), ("[<options>]", "[<параметры>]"), ("<subcommand>", "<команда>"),
    ("Show help information.", "Показать эту справку."),
    ("Show the version.", "Показать версию."), ("(values: ", "(значения: "),
    // The parser may begin a line with the word.
    ("(default: ", "(если не указано: "), (" default: ", " если не указано: "),
    ("Show subcommand help information.", "Показать справку о команде."),
    ("  See '", "  Подробнее: «"), ("' for detailed help.", "»."),
  ]
}
