import Logging
package import VekhaCore

/// Audits each day once it is over, and says in the log what came of it.
struct Watchman: Sendable {
  let store: any Store
  let memory: WorldMemory
  let tally: Tally
  let heartbeat: (any Heartbeat)?
  /// When the next audit is due; nil until the first one.
  private var auditAt: Instant?
  /// When the heart is to beat, where an audit has passed and nobody has heard of it yet.
  private var beatAt: Instant?

  init(store: any Store, memory: WorldMemory, tally: Tally, heartbeat: (any Heartbeat)?) {
    self.store = store
    self.memory = memory
    self.tally = tally
    self.heartbeat = heartbeat
  }

  /// When it next has something to do; nil where it never looked.
  var nextAt: Instant? { [auditAt, beatAt].compactMap(\.self).min() }

  /// Audits yesterday, unless that was done already; only an audit that passed lets the heart beat.
  mutating func look(at moment: Instant, logger: Logger) async throws {
    if auditAt.map({ $0 <= moment }) ?? true { try await audit(at: moment, logger: logger) }
    if let beatAt, beatAt <= moment { await beat(at: moment, logger: logger) }
  }

  private mutating func audit(at moment: Instant, logger: Logger) async throws {
    let (view, next) = try await store.read { [memory] reader in
      let world = try World(reader, memory: memory)
      let view = try Audit(of: world.yesterday(at: moment), in: world).view()
      return (view, try world.nextAudit(after: moment))
    }
    let isFirst = auditAt == nil
    auditAt = next
    beatAt = view.passed && heartbeat != nil ? moment : nil
    // On the day before its start the daemon may have been off, so that is for the log alone.
    if view.passed || !isFirst { tally.audited(view, at: moment) }
    report(view, to: logger)
  }

  private mutating func beat(at moment: Instant, logger: Logger) async {
    guard let heartbeat, await !heartbeat.beat() else { return beatAt = nil }
    logger.warning("heartbeat not heard")
    beatAt = moment.adding(seconds: Self.pause)
  }

  private static let pause: Int64 = 300

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
