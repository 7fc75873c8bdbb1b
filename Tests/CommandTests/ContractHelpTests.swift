import Foundation
import Testing

/// The help of every verb, as a person at a terminal of eighty columns reads it.
@Suite struct ContractHelpTests {
  @Test(arguments: ["ru", "en"])
  func `every verb shows how it is typed, each example on a line of its own`(
    language: String
  ) throws {
    for words in try VerbTree.current.get().leaves.map(\.words) {
      let help = try Vekha().run(words + ["--help", "--lang", language]).output
      let call = "  vekha \(words.joined(separator: " "))"
      let examples = help.split(separator: "\n").filter { $0.contains(call) }
      #expect(!examples.isEmpty, "\(words)")
      #expect(examples.allSatisfy { $0.count < 80 }, "\(examples)")
    }
  }

  @Test func `nothing of a Russian page is left in the parser's English`() throws {
    for words in try VerbTree.current.get().leaves.map(\.words) {
      let help = try Vekha().run(words + ["--help", "--lang", "ru"]).output
      for english in ["default: ", "values: ", "USAGE", "OPTIONS", "ARGUMENTS", "Show "] {
        #expect(!help.contains(english), "\(words)")
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions know every verb`(shell: String) throws {
    let script = try Vekha()("--generate-completion-script", shell)
    #expect(script.status == 0 && script.complaint.isEmpty)
    for words in try VerbTree.current.get().leaves.map(\.words) {
      #expect(words.allSatisfy(script.output.contains), "\(words)")
    }
  }
}
