import Synchronization
import VekhaRuntime

/// Those who hold a town to its invariants: they look at every step, and at the whole when they are asked to.
///
/// They remember definitions and people on their own, so what the program remembers wrongly is seen.
package final class Inspectors: Sendable {
  private let invariants: Mutex<[any TownInvariant]>
  private let memory = WorldMemory()

  package init(_ invariants: [any TownInvariant]) {
    self.invariants = Mutex(invariants)
  }

  /// Throws the first statement that a step made untrue.
  func look(at happening: Happening, in store: any Store) async throws {
    guard invariants.withLock({ !$0.isEmpty }) else { return }
    try await store.read { [self] reader in
      let scene = try Scene(after: happening, in: World(reader, memory: memory))
      try ask { try $0.check(scene) }
    }
  }

  /// Throws the first statement that is not true of the whole town.
  func lookAtEverything(after happening: Happening, in store: any Store) async throws {
    try await store.read { [self] reader in
      let scene = try Scene(wholeAfter: happening, in: World(reader, memory: memory))
      try ask { try $0.checkWhole(scene) }
    }
    if let fault = try await store.verify().fault {
      throw Violation("the journal, the state and the seals prove whole", "\(fault)")
    }
  }

  private func ask(_ question: (inout any TownInvariant) throws -> [String]) throws {
    let violation: Violation? = try invariants.withLock { invariants in
      for index in invariants.indices {
        let findings = try question(&invariants[index])
        if let finding = findings.first { return Violation(invariants[index].statement, finding) }
      }
      return nil
    }
    if let violation { throw violation }
  }
}
