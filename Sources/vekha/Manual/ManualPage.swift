import VekhaCore
import VekhaLanguage

/// The manual page in roff, made from the command tree itself.
struct ManualPage {
  private let tree: HelpTree
  private let language: Language

  init(_ tree: HelpTree, language: Language) {
    self.tree = tree
    self.language = language
  }

  var text: String {
    let root = tree.command
    let sections = [
      [".TH VEKHA 1 \"\" \"vekha \(Version.current)\""],
      section(Catalogue.ManualWords.name, ["vekha \\- " + roff(root.abstract ?? "")]),
      section(
        Catalogue.ManualWords.synopsis,
        [".B vekha", roff(Catalogue.ManualWords.verb[language])]),
      section(Catalogue.ManualWords.begin, example(root.discussion ?? "")),
      section(Catalogue.ManualWords.verbs, root.verbs.flatMap { verb($0, after: []) }),
      section(Catalogue.ManualWords.exits, exits),
    ]
    return sections.joined().joined(separator: "\n") + "\n"
  }

  private func section(_ title: Bilingual, _ lines: [String]) -> [String] {
    [".SH " + roff(title[language])] + lines
  }

  /// A verb with its options; a noun gives way to its verbs.
  private func verb(_ command: HelpTree.Command, after nouns: [String]) -> [String] {
    let words = nouns + [command.commandName]
    guard command.verbs.isEmpty else { return command.verbs.flatMap { verb($0, after: words) } }
    return [".SS " + roff(words.joined(separator: " ")), roff(command.abstract ?? "")]
      + command.ownArguments.flatMap(argument) + example(command.discussion ?? "")
  }

  private func argument(_ argument: HelpTree.Argument) -> [String] {
    [".TP", ".B " + roff(argument.label), roff(argument.abstract ?? "")]
  }

  private func example(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    return [".PP", ".nf"] + text.split(separator: "\n").map { roff(String($0)) } + [".fi"]
  }

  private var exits: [String] {
    Catalogue.ManualWords.statuses.flatMap { code, words in
      [".TP", ".B \(code)", roff(words[language])]
    }
  }

  /// The text with what roff would take for an order made harmless.
  private func roff(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\n", with: " ")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
