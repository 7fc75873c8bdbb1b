/// Looks at the words of a command line before they are parsed.
enum CommandLineWords {
  /// Options that every verb takes may also stand before the verb; they are moved to the end.
  static func globalsLast(_ words: [String]) -> [String] {
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
