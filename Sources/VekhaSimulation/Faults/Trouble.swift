package import VekhaRuntime

/// What goes wrong at one turn of a story in the world around Vekha.
package enum Trouble: Hashable, Sendable {
  /// The store fails, or the process dies, at one point of the work to come.
  case store(StoreFault)
  /// The mail server misbehaves for so many seconds.
  case mail(MailTrouble, seconds: Int64)

  /// The process dies right after its n-th commit from now on, and is started again.
  package static func crash(afterCommits count: Int) -> Trouble {
    .store(StoreFault(at: .after(.commit), call: count, .death))
  }
}

/// A fault that waits for the n-th time that the work comes to one point.
package struct StoreFault: Hashable, Sendable {
  package enum Effect: Hashable, Sendable {
    /// The call fails with the store's own words, and the program lives on.
    case failure(StoreFailure)
    /// The process dies there; nothing works until it is started again.
    case death
  }

  package var point: FaultPoint
  package var call: Int
  package var effect: Effect

  package init(at point: FaultPoint, call: Int, _ effect: Effect) {
    self.point = point
    self.call = call
    self.effect = effect
  }
}

/// A point of the work with the store: right before one of its methods, or right after it.
package enum FaultPoint: Hashable, Sendable {
  case before(StoreMethod)
  case after(StoreMethod)
}

/// How a mail server can misbehave.
package enum MailTrouble: Hashable, Sendable {
  /// Every letter takes so many seconds.
  case slow(seconds: Int64)
  /// It takes no letter now (4xx).
  case defers
  /// It takes a letter only when it is tried again (greylisting).
  case greylists
  /// It will never take the letters to one address (5xx).
  case rejects(address: String)
  case unreachable
  /// It takes the letter and dies before it says so.
  case diesAfterData
  /// It takes the letter and sends it back later, which the sender does not hear.
  case bounces
  /// The bot cannot be reached, while mail goes on.
  case silentBot
}
