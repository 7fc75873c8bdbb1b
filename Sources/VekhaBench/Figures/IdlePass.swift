import VekhaRuntime
import VekhaStore

/// A pass with nothing to do, which must cost the same however many cases wait.
struct IdlePass: Figure {
  static let name = "idle"
  static let title = "A pass without work"
  static let about = """
    The daemon looks whether anything is due. The floor asks the same three questions of plain \
    SQLite.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    var offices: [(cases: Int, passes: Passes, raw: RawDatabase)] = []
    for cases in workshop.sizes.all {
      let path = try await workshop.towns.folder(cases: cases) + "/vekha.sqlite"
      offices.append((cases, try Passes(SQLiteStore(path: path)), try RawDatabase(path: path)))
    }
    var pairs = offices.map { _ in Pairs() }
    for round in 0..<workshop.repeated(500) {
      for (index, office) in offices.enumerated() {
        var pair = pairs[index]
        try await pair.add(
          product: { try await office.passes.idle() }, floor: { try ask(office.raw) })
        // The first passes read the directory and the page cache; a daemon does so once.
        if round >= workshop.repeated(20) - 1 { pairs[index] = pair }
      }
    }
    let fastest = pairs.map(\.product.median).min() ?? .nan
    return zip(offices, pairs).map { line(cases: $0.cases, $1, fastest: fastest) }
  }

  private func ask(_ database: RawDatabase) throws {
    for question in [
      "SELECT wakeAt FROM caseState WHERE wakeAt IS NOT NULL ORDER BY wakeAt LIMIT 1",
      "SELECT deliverAt FROM reminder WHERE letter IS NULL AND isDropped = 0 ORDER BY deliverAt LIMIT 1",
      "SELECT retryAt FROM letter WHERE retryAt IS NOT NULL ORDER BY retryAt LIMIT 1",
    ] {
      _ = database.number(question)
    }
  }

  private func line(cases: Int, _ pairs: Pairs, fastest: Double) -> Line {
    let time = pairs.product.median
    return Line(
      figure: "idle pass inside the daemon, \(cases.grouped) cases", measured: time.time,
      floor: pairs.floor.median.time, ratio: "\((time / fastest).short)× the fastest",
      goal: "≤ 50 µs, flat within 1.3×", isMet: time <= 50e-6 && time / fastest <= 1.3)
  }
}
