import ArgumentParser
import Foundation
import VekhaCore
import VekhaLanguage

extension Language {
  /// The language of this run: `--lang`, else English where the system speaks English, else Russian.
  ///
  /// It is known before the command line is, since complaints about that are in it too.
  static let spoken: Language = {
    let asked = CommandLineWords.value(of: "--lang", in: CommandLine.arguments)
    return asked.flatMap(Language.init) ?? ofSystem(ProcessInfo.processInfo.environment)
  }()

  private static func ofSystem(_ environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("en") == true ? .en : .ru
  }
}

extension Bilingual {
  /// The sentence in the language of this run.
  var spoken: String { self[.spoken] }
}

extension Language: ExpressibleByArgument {}

extension ArgumentHelp {
  /// An explanation in the language of this run, and what to call the value.
  static func spoken(_ words: Bilingual, _ value: Bilingual? = nil) -> ArgumentHelp {
    ArgumentHelp(words.spoken, valueName: value?.spoken)
  }
}

/// The language that answers are in.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"), help: .spoken(Catalogue.Options.language, Catalogue.Options.speech))
  var language = Language.spoken
}
