internal import VekhaCore
internal import VekhaRuntime

/// Calls an address that raises the alarm where nobody has called it for too long.
package actor WebHeartbeat: Heartbeat {
  private let address: WebAddress
  private let executor = QueueExecutor(label: "vekha.heartbeat")
  private var caller: HTTPCaller

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Takes the address and how long its server may take.
  package init(address: WebAddress, limits: HTTPLimits = HTTPLimits()) {
    self.address = address
    caller = HTTPCaller(within: limits, patience: Patience())
  }

  package func beat() -> Bool {
    let attempt = caller.post([], to: address.text, headers: ["User-Agent: Vekha"])
    return attempt.status.map { (200...299).contains($0) } ?? false
  }
}
