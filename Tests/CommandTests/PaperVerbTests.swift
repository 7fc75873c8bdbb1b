import Foundation
import Testing

/// The papers and the program speak of the same verbs.
@Suite struct PaperVerbTests {
  private static let papers = [
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/commands.md", "docs/operations.md",
    "docs/proof.md", "docs/reminders.md",
  ]

  @Test(arguments: papers)
  func `a paper names verbs and options that there are`(path: String) throws {
    let tree = try VerbTree.current.get()
    let text = try Vekha.shipped(path)
    for call in text.matches(of: /(?:^|[`\s\/])vekha ([a-z][^`\n#|]*)/.anchorsMatchLineEndings()) {
      let verb = try #require(tree.verb(of: call.1.split(separator: " ")), "vekha \(call.1)")
      let options = call.1.matches(of: /--([a-z-]+)/).map { String($0.1) }
      #expect(verb.options.isSuperset(of: options), "vekha \(call.1)")
    }
  }

  @Test func `the page of commands has every verb, in the words of its help`() throws {
    let lines = try Vekha.shipped("docs/commands.md").split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("| `vekha ") }
    let verbs = try VerbTree.current.get().leaves
    for verb in verbs {
      let isThere = rows.contains { row in
        let call = row.dropFirst(3).prefix { $0 != "`" }.split(separator: " ").dropFirst()
        return call.map(String.init).starts(with: verb.words)
          && row.hasSuffix(" | \(verb.abstract) |")
      }
      #expect(isThere, "make commands-page: \(verb.words.joined(separator: " "))")
    }
    #expect(rows.count == verbs.count)
  }
}
