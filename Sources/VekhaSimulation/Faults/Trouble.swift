/// What goes wrong at one turn of a story in the world around Vekha.
package enum Trouble: Hashable, Sendable {
  /// The process dies right after its n-th commit from now on, and is started again.
  case crash(afterCommits: Int)
}
