import VekhaCore
import VekhaRuntime
import VekhaStore

/// Lets the product open one case of each order in a scratch database and listens to what it writes.
struct StencilCutter {
  let path: String

  /// When every case opens: nine o'clock on the district's first day.
  static let moment = Zones.instant(
    CivilMoment(date: Order.opened, time: .officeOpens), in: "Europe/Samara")

  /// Returns a stencil for each order, in their order.
  func cut() async throws -> (orders: [Order], stencils: [Stencil]) {
    let orders = try await furnish()
    try putMarks()
    let script = RawScript()
    script.listen()
    defer { RawScript.stopListening() }
    let store = try SQLiteStore(path: path)
    var stencils: [Stencil] = []
    for order in orders { stencils.append(try await cut(order, in: store)) }
    return (orders, stencils)
  }

  /// A directory of one school, all orders, and a first case, so that later ones are numbered after it.
  private func furnish() async throws -> [Order] {
    let store = try SQLiteStore(path: path)
    let orders = try await Self.furnish(store, schools: 0..<1)
    _ = try await Self.open(orders[0], id: "first", in: store)
    return orders
  }

  /// Stores calendar, policy, orders and directory by the product's own hand.
  static func furnish(_ store: SQLiteStore, schools: Range<Int>) async throws -> [Order] {
    guard let calendar = Order.calendar else { throw RawFailure(words: "no calendar ships") }
    return try await store.write { writer in
      try writer.save(calendar, at: moment)
      try writer.save(Order.policy, at: moment)
      try writer.save(District.directory(schools: schools), at: moment)
      let orders = District.orders(try World(writer, memory: WorldMemory()).calendar("ru"))
      for order in orders { try writer.save(order.source, at: moment) }
      return orders
    }
  }

  /// Gives the numbers that differ from case to case values that occur nowhere else.
  private func putMarks() throws {
    let database = try RawDatabase(path: path)
    let curator = database.number("SELECT key FROM person WHERE id = 'curator-00000'")
    try database.execute("UPDATE tenure SET person = \(Marks.curator) WHERE person = \(curator)")
    try database.execute("UPDATE person SET key = \(Marks.curator) WHERE key = \(curator)")
    try database.execute("UPDATE directoryRevision SET number = number + 1")
    try database.execute("UPDATE caseState SET key = \(Marks.key.lowerBound)")
    try database.execute(
      "INSERT INTO seal VALUES (\(Marks.seal.lowerBound), \(Self.moment.seconds), zeroblob(32))")
  }

  private func cut(_ order: Order, in store: SQLiteStore) async throws -> Stencil {
    let script = RawScript()
    script.listen()
    let change = try await Self.open(order, id: "\(order.id)/\(Marks.school)", in: store)
    return Stencil(script: script, change: change, marks: Marks())
  }

  private static func open(
    _ order: Order, id: String, in store: SQLiteStore
  ) async throws -> CaseChange {
    try await store.write { writer in
      let source = order.source
      let opening = Opening(
        definition: DefinitionReference(id: source.id, version: source.version),
        subject: Subject(kind: .organisation, id: Marks.school), organisation: Marks.school,
        scope: .share)
      let world = try World(writer, memory: WorldMemory())
      let change = try Conductor(world: world, at: moment, actor: .engine).open(opening, id: id)
      try writer.save(change)
      return change
    }
  }
}
