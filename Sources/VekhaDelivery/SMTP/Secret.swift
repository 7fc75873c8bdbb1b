/// A word that must not be shown: printing, interpolation and dumps give asterisks.
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  private let hidden: String

  package init(_ word: String) {
    hidden = word
  }

  /// The word itself, for the one call that has to know it.
  package func revealed() -> String { hidden }

  package var description: String { "***" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
