package import VekhaCore

/// Where a story finds the words that the journal does not hold: names and free texts.
package struct StoryNames {
  package var person: (PersonKey) -> String?
  package var text: (TextReference) -> String?
  package var stage: (String) -> String?

  package init(
    person: @escaping (PersonKey) -> String?,
    text: @escaping (TextReference) -> String?,
    stage: @escaping (String) -> String? = { _ in nil }
  ) {
    self.person = person
    self.text = text
    self.stage = stage
  }
}
