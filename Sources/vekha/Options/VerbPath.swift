import ArgumentParser

/// The verbs at the beginning of a command line, as far as they are known.
struct VerbPath {
  /// The verbs that there are, `["case", "show"]`.
  private(set) var known: [String] = []
  /// The first word where a verb is needed and none of that name is there.
  private(set) var unknown: String?
  /// The verbs that could have stood in its place.
  private(set) var choices: [String] = []
  /// The command that the verbs lead to; nil where another verb is needed.
  private(set) var command: (any ParsableCommand.Type)?

  init(_ words: [String]) {
    var command: any ParsableCommand.Type = Vekha.self
    for word in words {
      let verbs = command.verbs
      guard !verbs.isEmpty else { break }
      guard !word.hasPrefix("-") else { return }
      guard let next = verbs.first(where: { $0.configuration.commandName == word }) else {
        unknown = word
        choices = verbs.compactMap { $0.configuration.commandName }
        return
      }
      known.append(word)
      command = next
    }
    self.command = command.verbs.isEmpty ? command : nil
  }

  /// The command that explains the last verb known.
  var help: String { (["vekha"] + known + ["--help"]).joined(separator: " ") }
}

extension ParsableCommand {
  fileprivate static var verbs: [any ParsableCommand.Type] {
    configuration.subcommands + configuration.groupedSubcommands.flatMap { $0.subcommands }
  }
}
