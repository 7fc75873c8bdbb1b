import ArgumentParser
import Foundation
import VekhaLanguage
import VekhaYAML

/// Runs one command line and turns whatever ends it into an exit code and sentences.
enum Program {
  static func run(_ arguments: [String]) async -> Never {
    do {
      var command = try command(of: CommandLineWords.inOrder(arguments))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      end(.done)
    } catch {
      end(error, arguments)
    }
  }

  /// Reads the words for the verb that they name; where that fails, all verbs are looked through for the reason.
  ///
  /// To lay out every verb's options takes longer than most commands do.
  private static func command(of words: [String]) throws -> any ParsableCommand {
    let verbs = VerbPath(words)
    if let verb = verbs.command,
      let command = try? verb.parseAsRoot(Array(words.dropFirst(verbs.known.count))),
      type(of: command) == verb
    {
      return command
    }
    return try Vekha.parseAsRoot(words)
  }

  private static func end(_ error: any Error, _ arguments: [String]) -> Never {
    if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
    switch Vekha.exitCode(for: error) {
    case .success:
      Output.write(Catalogue.helpPage(Vekha.fullMessage(for: error), in: .spoken))
      end(.done)
    case .validationFailure:
      end(Failure(.usage, complaint(about: arguments, Vekha.message(for: error))))
    default:
      end(Failure(error))
    }
  }

  private static func complaint(about arguments: [String], _ message: String) -> Complaint {
    let verbs = VerbPath(CommandLineWords.inOrder(arguments))
    if let unknown = verbs.unknown {
      return Catalogue.Complaints.unknownVerb(
        unknown, nearest: Suggestion.nearest(to: unknown, among: verbs.choices),
        help: verbs.help)
    }
    return Catalogue.Complaints.usage(message, help: verbs.help)
  }

  private static func end(_ failure: Failure) -> Never {
    Output.complain(failure.complaint)
    end(failure.status)
  }

  private static func end(_ status: ExitStatus) -> Never {
    Foundation.exit(status.rawValue)
  }
}
