import Synchronization
import VekhaCore

/// States that a process has read or written lately, each at the head of its journal.
///
/// The head's hash stands for the whole journal of the case, and the journal for the state; so what is
/// known stays true whatever other processes write, and a write that was taken back does no harm. Only
/// writes use it: who reads sees the rows, and `verify` proves them.
final class KnownCases: Sendable {
  private struct State {
    var cases: [String: (head: [UInt8], state: Case)] = [:]
    var duties = 0
  }

  private let known = Mutex(State())
  /// As many as cost two or three megabytes; who meets more begins anew.
  private static let mostDuties = 5_000

  func state(of id: String, at head: [UInt8]) -> Case? {
    known.withLock { known in
      known.cases[id].flatMap { $0.head == head ? $0.state : nil }
    }
  }

  func forget() {
    known.withLock { $0 = State() }
  }

  func keep(_ state: Case, at head: [UInt8]) {
    known.withLock { known in
      if known.duties > Self.mostDuties { known = State() }
      let old = known.cases.updateValue((head, state), forKey: state.id)
      known.duties += state.occurrences.count - (old?.state.occurrences.count ?? 0)
    }
  }
}
