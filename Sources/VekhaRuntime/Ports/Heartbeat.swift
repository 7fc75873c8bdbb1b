/// The port to whoever raises the alarm when a running daemon falls silent.
package protocol Heartbeat: Sendable {
  /// Says that all is well; false where nobody heard it.
  func beat() async -> Bool
}
