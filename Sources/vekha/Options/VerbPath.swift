import ArgumentParser

/// The verbs at the beginning of a command line, as far as they are known.
struct VerbPath {
  /// The verbs that there are, `["case", "show"]`.
  private(set) var known: [String] = []
  /// The first word where a verb is needed and none of that name is there.
  private(set) var unknown: String?
  /// The verbs that could have stood in its place.
  private(set) var choices: [String] = []

  init(_ words: [String]) {
    var command: any ParsableCommand.Type = Vekha.self
    for word in words {
      let verbs = command.verbs
      guard !verbs.isEmpty, !word.hasPrefix("-") else { return }
      guard let next = verbs.first(where: { $0.configuration.commandName == word }) else {
        unknown = word
        choices = verbs.compactMap { $0.configuration.commandName }
        return
      }
      known.append(word)
      command = next
    }
  }

  /// The command that explains the last verb known.
  var help: String { (["vekha"] + known + ["--help"]).joined(separator: " ") }
}

extension ParsableCommand {
  fileprivate static var verbs: [any ParsableCommand.Type] {
    configuration.subcommands + configuration.groupedSubcommands.flatMap { $0.subcommands }
  }
}
