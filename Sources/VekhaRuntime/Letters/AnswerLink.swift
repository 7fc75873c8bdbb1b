/// One thing that a reader can do about her duty, and the address at which she does it.
package struct AnswerLink: Hashable, Sendable {
  package var purpose: Link.Purpose
  package var address: String

  package init(_ purpose: Link.Purpose, at address: String) {
    self.purpose = purpose
    self.address = address
  }
}
