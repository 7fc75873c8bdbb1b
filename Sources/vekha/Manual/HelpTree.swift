import ArgumentParser
import Foundation

/// The commands and their options as the argument parser knows them.
struct HelpTree: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
  }

  /// Reads what the parser prints of itself.
  static func ofVekha() throws -> HelpTree {
    do {
      _ = try Vekha.parseAsRoot(["--experimental-dump-help"])
      preconditionFailure("the parser prints its tree and ends")
    } catch {
      let text = Vekha.fullMessage(for: error)
      return try JSONDecoder().decode(HelpTree.self, from: Data(text.utf8))
    }
  }
}

extension HelpTree.Command {
  /// The subcommands that say something, the parser's own `help` left out.
  var verbs: [HelpTree.Command] { (subcommands ?? []).filter { $0.commandName != "help" } }

  var ownArguments: [HelpTree.Argument] {
    (arguments ?? []).filter { $0.shouldDisplay && !$0.isParsersOwn }
  }
}

extension HelpTree.Argument {
  fileprivate var isParsersOwn: Bool {
    names?.contains { $0.name == "help" || $0.name == "version" } ?? false
  }

  /// `--data ПАПКА`, or the value alone where the argument has no name.
  var label: String {
    let value = valueName.map { "<\($0)>" } ?? ""
    guard let name = names?.first(where: { $0.kind == "long" }) ?? names?.first else {
      return value + (isRepeating ? " …" : "")
    }
    let dashed = (name.kind == "long" ? "--" : "-") + name.name
    return kind == "flag" ? dashed : "\(dashed) \(value)"
  }
}
