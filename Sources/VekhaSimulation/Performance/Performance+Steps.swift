import VekhaCore
import VekhaLanguage
import VekhaRuntime

extension Performance {
  /// Does one piece of work, again where a fault comes in its way, and checks what came of it.
  mutating func step(
    _ cause: Happening.Cause, _ work: (inout Performance) async throws -> Void
  ) async throws {
    var happening = Happening(cause: cause, at: clock.shown)
    var isDone = false
    while !isDone {
      let faults = store.fired.count
      do {
        try await work(&self)
        isDone = true
      } catch let refusal where refusal.isRefusal {
        happening.refusal = "\(refusal)"
        figures.refusals += 1
        isDone = true
      } catch  where store.fired.count > faults {
        isDone = cause != .pass && witness.hasCommits
        if store.isDead { try await restart() }
      }
    }
    try await check(&happening)
  }

  /// A new process takes the place of the dead one; what was committed is all that it knows.
  ///
  /// Whoever gave a command that was committed sees so and does not give it again.
  private mutating func restart() async throws {
    store.restart()
    installation = Installation(store: store, notifier: mail, on: ground)
    figures.crashes += 1
    try await checkWhole(.restart)
  }

  private mutating func check(_ happening: inout Happening) async throws {
    happening.commits = witness.collect()
    happening.deliveries = mail.collect()
    figures.count(happening)
    postbag.note(happening)
    try await inspectors.look(at: happening, in: witness)
  }

  /// Checks what was committed so far as a step of its own, and then everything.
  mutating func checkWhole(_ cause: Happening.Cause) async throws {
    var happening = Happening(cause: cause, at: clock.shown)
    try await check(&happening)
    try await inspectors.lookAtEverything(after: happening, in: witness)
  }
}

extension Error {
  /// Whether the rules, or a name that nothing has, stood in the way; people live with that.
  fileprivate var isRefusal: Bool {
    self is Refusal || self is UnknownName || self is DirectoryFault
  }
}
