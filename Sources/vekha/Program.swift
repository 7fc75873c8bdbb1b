import ArgumentParser
import Foundation
import VekhaLanguage

/// Runs one command line and turns whatever ends it into an exit code and sentences.
enum Program {
  static func run(_ arguments: [String]) async -> Never {
    do {
      var command = try Vekha.parseAsRoot(CommandLineWords.globalsLast(arguments))
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

  private static func end(_ error: any Error, _ arguments: [String]) -> Never {
    if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
    switch Vekha.exitCode(for: error) {
    case .success:
      Output.write(Catalogue.helpPage(Vekha.fullMessage(for: error), in: .spoken))
      end(.done)
    case .validationFailure:
      let complaint = Catalogue.Complaints.usage(
        Vekha.message(for: error), help: CommandLineWords.helpCommand(for: arguments))
      end(Failure(.usage, complaint))
    default:
      end(Failure(error))
    }
  }

  private static func end(_ failure: Failure) -> Never {
    Output.complain(failure.complaint)
    end(failure.status)
  }

  private static func end(_ status: ExitStatus) -> Never {
    Foundation.exit(status.rawValue)
  }
}
