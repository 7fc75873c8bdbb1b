import Foundation
import Testing

/// The verbs of the program as it lists them itself.
struct VerbTree {
  /// A verb with the noun before it.
  struct Verb: Sendable {
    let words: [String]
    let abstract: String
    let options: Set<String>
    /// Whether it does something; a noun alone does not, and help is asked about any other.
    let isLeaf: Bool
  }

  let verbs: [Verb]

  static let current = Result { try VerbTree() }

  private init() throws {
    let dump = try #require(try Vekha()("--experimental-dump-help").json().first)
    verbs = try Self.verbs(under: #require(dump["command"] as? [String: Any]), after: [])
  }

  /// The verbs that do something.
  var leaves: [Verb] { verbs.filter(\.isLeaf) }

  /// The verb that words begin with; nil where they begin with none.
  func verb(of words: some Sequence<Substring>) -> Verb? {
    let words = words.map(String.init)
    return verbs.filter { !$0.words.isEmpty && words.starts(with: $0.words) }
      .max { $0.words.count < $1.words.count }
  }

  private static func verbs(under command: [String: Any], after nouns: [String]) throws -> [Verb] {
    let below = command["subcommands"] as? [[String: Any]] ?? []
    let own = Verb(
      words: nouns, abstract: command["abstract"] as? String ?? "", options: options(of: command),
      isLeaf: below.isEmpty && nouns != ["help"])
    return try [own]
      + below.flatMap {
        try verbs(under: $0, after: nouns + [#require($0["commandName"] as? String)])
      }
  }

  private static func options(of command: [String: Any]) -> Set<String> {
    let arguments = command["arguments"] as? [[String: Any]] ?? []
    let names = arguments.flatMap { $0["names"] as? [[String: Any]] ?? [] }
    return Set(names.compactMap { $0["name"] as? String })
  }
}
