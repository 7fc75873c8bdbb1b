import Foundation
import Testing

/// The help of every verb, as a person at a terminal of eighty columns reads it.
@Suite struct ContractHelpTests {
  static let verbs = Result { try verbs(under: tree(), after: []) }

  @Test(arguments: ["ru", "en"])
  func `every verb shows how it is typed, each example on a line of its own`(
    language: String
  ) throws {
    for words in try Self.verbs.get() {
      let help = try Vekha().run(words + ["--help", "--lang", language]).output
      let call = "  vekha \(words.joined(separator: " "))"
      let examples = help.split(separator: "\n").filter { $0.contains(call) }
      #expect(!examples.isEmpty, "\(words)")
      #expect(examples.allSatisfy { $0.count < 80 }, "\(examples)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions know every verb`(shell: String) throws {
    let script = try Vekha()("--generate-completion-script", shell)
    #expect(script.status == 0 && script.complaint.isEmpty)
    for words in try Self.verbs.get() {
      #expect(words.allSatisfy(script.output.contains), "\(words)")
    }
  }

  /// The verbs that do something, each with the noun before it.
  private static func verbs(
    under command: [String: Any], after nouns: [String]
  ) throws -> [[String]] {
    let below = (command["subcommands"] as? [[String: Any]] ?? [])
      .filter { $0["commandName"] as? String != "help" }
    guard !below.isEmpty else { return [nouns] }
    return try below.flatMap {
      try verbs(under: $0, after: nouns + [#require($0["commandName"] as? String)])
    }
  }

  private static func tree() throws -> [String: Any] {
    let dump = try #require(try Vekha()("--experimental-dump-help").json().first)
    return try #require(dump["command"] as? [String: Any])
  }
}
