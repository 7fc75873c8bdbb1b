import Logging
package import VekhaCore

/// Audits each day once it is over, and says in the log what came of it.
struct Watchman: Sendable {
  let store: any Store
  let memory: WorldMemory
  /// When the next audit is due; nil until the first one.
  private(set) var nextAt: Instant?

  init(store: any Store, memory: WorldMemory) {
    self.store = store
    self.memory = memory
  }

  /// Audits yesterday, unless that was done already.
  mutating func look(at moment: Instant, logger: Logger) async throws {
    if let nextAt, moment < nextAt { return }
    let (view, next) = try await store.read { [memory] reader in
      let world = try World(reader, memory: memory)
      let view = try Audit(of: world.yesterday(at: moment), in: world).view()
      return (view, try world.nextAudit(after: moment))
    }
    nextAt = next
    report(view, to: logger)
  }

  private func report(_ view: AuditView, to logger: Logger) {
    let counts: Logger.Metadata = [
      "date": "\(view.date)", "cases": "\(view.cases)", "reminders": "\(view.reminders)",
      "letters": "\(view.letters)", "differences": "\(view.findings.count)",
    ]
    guard !view.passed else { return logger.info("audit passed", metadata: counts) }
    let codes = Set(view.findings.map(\.code)).sorted().joined(separator: " ")
    logger.error("audit failed", metadata: counts.merging(["found": "\(codes)"]) { $1 })
  }
}

extension World {
  /// The day before the present one, where the first organisation is.
  package func yesterday(at moment: Instant) throws -> CivilDate {
    Zones.civil(moment, in: try homeZone()).date.adding(days: -1)
  }

  /// The morning hour at which the day before is over for everybody.
  func nextAudit(after moment: Instant) throws -> Instant {
    let zone = try homeZone()
    let tomorrow = Zones.civil(moment, in: zone).date.adding(days: 1)
    let hour = CivilTime(hour: 4, minute: 0) ?? .midnight
    return Zones.instant(CivilMoment(date: tomorrow, time: hour), in: zone)
  }

  /// The zone of the directory's first organisation.
  private func homeZone() throws -> String {
    let first = try reader.directoryHeaders().first?.organisations.first
    return first.map { zone(of: $0.id) } ?? "UTC"
  }
}
