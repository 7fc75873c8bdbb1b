import VekhaCore
import VekhaRuntime
import VekhaStore

/// A pass that wakes a thousand cases of many and sends their letters.
struct Tick: Figure {
  static let name = "tick"
  static let title = "A pass with work"
  static let about = """
    A pass wakes a thousand of the waiting cases, writes their reminders and composes and marks \
    their letters. The floor runs the same statements in plain SQLite, in one transaction.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    let count = workshop.repeated(5)
    let days = try await Passes.wakingDays(workshop)
    let rehearsal = try await Rehearsal(
      workshop, at: workshop.disk, cases: workshop.sizes.large,
      work: days.prefix(count).map { day in
        { _ = try await Passes($0).run(on: day) }
      })
    let passes = try Passes(rehearsal.product)
    var (pairs, syncs) = (Pairs(), [Double]())
    for (piece, day) in days.prefix(count).enumerated() {
      try await pairs.add(
        product: {
          let count = try await workshop.witness.syncs { _ = try await passes.run(on: day) }
          if let count { syncs.append(Double(count)) }
        },
        floor: { try rehearsal.runFloor(piece) })
    }
    return [
      Line(
        figure: "tick: 1,000 due of \(workshop.sizes.large.grouped), letters included",
        place: workshop.disk.name, measured: pairs.product.median.time,
        floor: pairs.floor.median.time, ratio: "\(pairs.times.short)×", goal: "≤ 1.5×",
        isMet: pairs.times <= 1.5),
      Line(
        "tick: waits for the disk", at: workshop.disk.name,
        syncs: syncs.isEmpty ? nil : syncs.median,
        floor: "1", atMost: 5),
      try await larger(in: workshop, beside: passes, on: Array(days.dropFirst(count))),
    ]
  }

  /// The largest district beside the large one, by turns; its days are used up from run to run.
  ///
  /// Where other figures need it as it was built, a copy is used up; none is made of the largest of four.
  private func larger(
    in workshop: Workshop, beside passes: Passes, on days: [CivilDate]
  ) async throws -> Line {
    let cases = workshop.sizes.largest
    let folder =
      workshop.sizes.all.count < 4
      ? try await workshop.towns.copy(cases: cases, to: workshop.disk.folder, named: "largest")
      : try await workshop.towns.folder(cases: cases)
    let largest = try Passes(SQLiteStore(path: folder + "/vekha.sqlite"))
    var pairs = Pairs()
    for day in days.prefix(workshop.repeated(5)) {
      guard let next = try await largest.nextDay() else {
        throw RawFailure(words: "all days of \(folder) are used up; remove it and try again")
      }
      try await pairs.add(
        product: { _ = try await largest.run(on: next) },
        floor: { _ = try await passes.run(on: day) })
    }
    return Line(
      figure: "tick: 1,000 due of \(cases.grouped), letters included", place: workshop.disk.name,
      measured: pairs.product.median.time, floor: pairs.floor.median.time + " (ours)",
      ratio: "\(pairs.times.short)×", goal: "≤ 1.6× the same", isMet: pairs.times <= 1.6)
  }
}

/// The passes of one process over one database, letters handed to nobody.
struct Passes {
  let store: SQLiteStore
  private let pass: Pass

  init(_ store: SQLiteStore) throws {
    self.store = store
    let memory = WorldMemory()
    pass = Pass(
      timekeeper: Timekeeper(store: store, memory: memory),
      postman: Postman(
        store: store, memory: memory, notifier: WillingNotifier(), stationery: try .bench()))
  }

  /// Runs the pass of a day on which something is due; one that did nothing would measure nothing.
  func run(on day: CivilDate) async throws -> Pass.Outcome {
    let outcome = try await pass.run(at: .clock(Workshop.moment(on: day)))
    guard outcome.sweep.woken > 0, outcome.round.sent > 0 else {
      throw RawFailure(words: "nothing was due on \(day)")
    }
    return outcome
  }

  func idle() async throws {
    let outcome = try await pass.run(at: .clock(Workshop.quiet))
    guard outcome.isIdle else { throw RawFailure(words: "a quiet day was not quiet") }
  }

  func nextDay() async throws -> CivilDate? {
    try await store.read { try $0.nextWakeAt() }
      .map { Zones.civil($0, in: "Europe/Samara").date }
  }

  static func wakingDays(_ workshop: Workshop) async throws -> [CivilDate] {
    let folder = try await workshop.towns.folder(cases: workshop.sizes.tiny)
    let store = try SQLiteStore(path: folder + "/vekha.sqlite")
    let calendar = try await store.read { try World($0, memory: WorldMemory()).calendar("ru") }
    return District.orders(calendar).prefix(District.wakingDays)
      .map { $0.due.adding(days: -Order.lead) }
  }
}

/// Takes every letter and keeps none.
struct WillingNotifier: Notifier {
  func deliver(_ letter: OutgoingLetter) async -> DeliveryOutcome { .sent }
}
