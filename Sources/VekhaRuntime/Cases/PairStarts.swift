import VekhaCore

/// Opens the programme's case of each pair on the day the pair starts.
struct PairStarts {
  let conductor: Conductor

  /// Opens what has started by now and returns the ids of the new cases.
  func open(in writer: any StoreWriter) throws -> [String] {
    let world = conductor.world
    guard let programme = try world.programme() else { return [] }
    var opened: [String] = []
    for id in try writer.pairsStarting(by: latestDate, limit: .max) {
      guard let pair = world.directory.pair(id), hasStarted(pair) else { continue }
      try writer.markStarted(pair: id)
      let opening = Openings(world: world).pair(pair, in: programme)
      let change = try conductor.open(opening, id: "\(programme.id)/\(id)")
      opened.append(try conductor.carryOut(change, in: writer).id)
    }
    return opened
  }

  /// No pair starts later than this anywhere on earth.
  private var latestDate: CivilDate {
    Zones.latestDate(at: conductor.at)
  }

  private func hasStarted(_ pair: Pair) -> Bool {
    let zone = conductor.world.zone(of: pair.organisation)
    return pair.start.map { $0 <= Zones.civil(conductor.at, in: zone).date } ?? false
  }
}

extension World {
  /// The workflow that the directory names for its pairs.
  func programme() throws -> Definition? {
    guard let id = try reader.directoryHeaders().compactMap(\.programme).first else { return nil }
    return try current(.workflow, id)?.definition
  }
}
