/// How much of one file Vekha is willing to read; a file beyond a limit is refused with it named.
package struct YAMLLimits: Hashable, Sendable {
  /// The longest file, in bytes.
  package var bytes = 8 << 20
  /// The deepest nesting of lists and blocks, aliases unfolded.
  package var depth = 64
  /// How many values all aliases together may unfold into.
  package var aliasedNodes = 100_000

  package init() {}

  package static let standard = YAMLLimits()
}
