package import VekhaCore

/// Where a story finds the words that the journal does not hold: names and free texts.
package struct StoryNames: Sendable {
  package var person: @Sendable (PersonKey) -> String?
  package var text: @Sendable (TextReference) -> String?
  package var stage: @Sendable (String) -> String?

  package init(
    person: @escaping @Sendable (PersonKey) -> String?,
    text: @escaping @Sendable (TextReference) -> String?,
    stage: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.person = person
    self.text = text
    self.stage = stage
  }
}
