import VekhaRuntime

/// The whole journal replayed and compared, by the released program.
struct Verifying: Figure {
  static let name = "verify"
  static let title = "Proving the journal"
  static let about = """
    `vekha verify` replays every record and compares hashes, seals and states. The floor reads \
    the same rows in plain SQLite.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    let (small, large) = (workshop.sizes.small, workshop.sizes.large)
    var pairs = Pairs()
    var rows = 0
    let folder = try await workshop.towns.folder(cases: large)
    let raw = try RawDatabase(path: folder + "/vekha.sqlite")
    for _ in 0..<workshop.repeated(2) {
      try await pairs.add(
        product: { _ = try workshop.vekha.run(["verify", "--data", folder]) },
        floor: { rows = try raw.scan("SELECT * FROM record ORDER BY caseKey, sequence") })
    }
    let peaks = [
      try peak(at: folder, in: workshop),
      try peak(at: await workshop.towns.folder(cases: small), in: workshop),
    ]
    let speed = Double(rows) / pairs.product.median
    return [
      Line(
        figure: "`verify`, \(rows.grouped) journal rows", place: workshop.disk.name,
        measured: "\(Int(speed).grouped) rows/s",
        floor: "\(Int(Double(rows) / pairs.floor.median).grouped) rows/s read only",
        ratio: "\(pairs.speed.short)×", goal: "≥ 200,000 rows/s", isMet: speed >= 200_000),
      Line(
        figure: "`verify`: memory at its peak", measured: peaks[0].megabytes,
        floor: "\(peaks[1].megabytes) at \(small.grouped) cases",
        ratio: "+\((peaks[0] - peaks[1]).megabytes)", goal: "constant",
        isMet: peaks[0] - peaks[1] <= 4 * 1_048_576),
    ]
  }
  private func peak(at folder: String, in workshop: Workshop) throws -> Double {
    try workshop.witness.peak(of: workshop.vekha, ["verify", "--data", folder]) ?? .nan
  }
}
