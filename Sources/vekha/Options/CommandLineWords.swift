/// Looks at the words of a command line before they are parsed.
enum CommandLineWords {
  /// The words with the verb first, as the parser wants them.
  static func inOrder(_ words: [String]) -> [String] { helpLast(globalsLast(words)) }

  /// Options that every verb takes may also stand before the verb; they are moved to the end.
  private static func globalsLast(_ words: [String]) -> [String] {
    var rest = words[...]
    var globals: [String] = []
    while let word = rest.first, let name = globalName(word) {
      globals.append(rest.removeFirst())
      if word == name, let value = rest.popFirst() { globals.append(value) }
    }
    guard !globals.isEmpty, !rest.isEmpty else { return words }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end]) + globals + Array(rest[end...])
  }

  /// `help item complete` is read as `item complete --help`.
  private static func helpLast(_ words: [String]) -> [String] {
    words.first == "help" ? words.dropFirst() + ["--help"] : words
  }

  /// The value of an option wherever it stands, before the command line is understood.
  static func value(of option: String, in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word == option { return index + 1 < words.count ? words[index + 1] : nil }
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }

  private static func globalName(_ word: String) -> String? {
    globals.first { word == $0 || word.hasPrefix($0 + "=") }
  }

  private static let globals = [
    "--data", "--database", "--config", "--lang", "--format", "--now", "--by",
  ]
}
