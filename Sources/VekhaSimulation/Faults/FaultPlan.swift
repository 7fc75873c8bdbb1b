import Synchronization

/// The faults that wait for their moment, and those that have come about; shared by a store and all it hands out.
final class FaultPlan: Sendable {
  private struct State {
    var waiting: [StoreFault] = []
    var fired: [StoreFault] = []
    var isDead = false
  }

  private let state = Mutex(State())

  var waiting: [StoreFault] { state.withLock { $0.waiting } }
  var fired: [StoreFault] { state.withLock { $0.fired } }
  var isDead: Bool { state.withLock { $0.isDead } }
  var isIdle: Bool { state.withLock { $0.waiting.isEmpty && !$0.isDead } }

  func add(_ fault: StoreFault) {
    state.withLock { $0.waiting.append(fault) }
  }

  func restart() {
    state.withLock { $0.isDead = false }
  }

  /// Does one piece of work between its two points.
  func around<Value>(_ method: StoreMethod, _ work: () throws -> Value) throws -> Value {
    try reach(.before(method))
    let value = try work()
    try reach(.after(method))
    return value
  }

  /// Counts that the work has come to a point; throws what waits for it there.
  func reach(_ point: FaultPoint) throws {
    let effect: StoreFault.Effect? = state.withLock { state in
      if state.isDead { return .death }
      for index in state.waiting.indices where state.waiting[index].point == point {
        state.waiting[index].call -= 1
      }
      guard let due = state.waiting.firstIndex(where: { $0.call <= 0 }) else { return nil }
      let fault = state.waiting.remove(at: due)
      state.fired.append(fault)
      state.isDead = fault.effect == .death
      return fault.effect
    }
    switch effect {
    case .death: throw ProcessDied()
    case .failure(let failure): throw failure
    case nil: return
    }
  }
}

/// The process came to an end in the middle of its work.
package struct ProcessDied: Error, Hashable, Sendable {}
