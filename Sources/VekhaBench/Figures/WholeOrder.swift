import Foundation
import VekhaCore
import VekhaRuntime
import VekhaShipped
import VekhaStore
import VekhaYAML

/// A real order for many schools: files read, checked, stored, and every school's case opened.
struct WholeOrder: Figure {
  static let name = "order"
  static let title = "A whole order"
  static let about = """
    The Uva order is loaded for made-up schools and the case of each of them is opened.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    let (many, few) = workshop.isQuick ? (20, 5) : (1000, 30)
    return [
      try await line(schools: many, atMost: 3, in: workshop),
      try await line(schools: few, atMost: 0.3, in: workshop),
    ]
  }

  private func line(
    schools: Int, atMost goal: Double, in workshop: Workshop
  ) async throws -> Line {
    let paths = try SchoolFiles(folder: workshop.disk.folder, schools: schools).write()
    var pairs = Pairs()
    for _ in 0..<workshop.repeated(3) {
      let rehearsal = try await Rehearsal(
        madeBy: { try Self.empty(workshop.disk.folder + "/order-\($0)") },
        work: [{ try await Self.load(paths, into: $0) }])
      try await pairs.add(
        product: { try await Self.load(paths, into: rehearsal.product) },
        floor: { try rehearsal.runFloor(0) })
    }
    return Line(
      figure: "Uva order for \(schools.grouped) schools: load and open",
      place: workshop.disk.name, measured: pairs.product.median.time,
      floor: pairs.floor.median.time, ratio: "\(pairs.times.short)×", goal: "≤ \(goal.short) s",
      isMet: pairs.product.median <= goal)
  }

  private static func empty(_ folder: String) throws -> String {
    try? FileManager.default.removeItem(atPath: folder)
    let path = folder + "/vekha.sqlite"
    _ = try SQLiteStore(path: path)
    return path
  }

  private static func load(_ paths: [String], into store: SQLiteStore) async throws {
    let loader = Loader(
      store: store, memory: WorldMemory(), shipped: ShippedDefinitions(Shipped.files))
    let reading = try await loader.check(DefinitionFiles(paths: paths).files)
    let report = try await loader.load(
      reading, by: .administrator, at: .explicit(Workshop.quiet))
    guard !report.opened.isEmpty else {
      throw RawFailure(words: "nothing opened: \(reading.diagnostics.prefix(2))")
    }
  }
}

/// The files of a district in which every school has a curator and a director.
struct SchoolFiles {
  let folder: String
  let schools: Int

  /// Writes them and returns what is to be loaded: the directory and the order.
  func write() throws -> [String] {
    let place = "\(folder)/schools-\(schools)"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let directory = place + "/directory.yaml"
    try self.directory.write(toFile: directory, atomically: true, encoding: .utf8)
    try people.write(toFile: place + "/people.csv", atomically: true, encoding: .utf8)
    return [directory, "workflows/roadmaps/uva-2022.yaml"]
  }

  private var directory: String {
    let list = (1...schools).map {
      "  - {organisation: school-\($0), title: МОУ «СОШ № \($0)», kind: school, parent: uo}"
    }
    return """
      directory: uva
      organisations:
        - {organisation: uo, title: Управление, kind: authority, timezone: Europe/Samara}
        - {organisation: imcou, title: Центр, kind: centre, parent: uo, coordinates: uo}
      \(list.joined(separator: "\n"))
      people: people.csv

      """
  }

  private var people: String {
    let staff = [
      "id,name,organisation,roles,email,telegram,born",
      "head,Бирюкова Ирина Юрьевна,uo,head,head@example.org,,",
      "coordinator,Зайцева Татьяна Степановна,imcou,coordinator,coordinator@example.org,,",
    ]
    let others = (1...schools).flatMap { school in
      ["curator", "director"].map { role in
        "\(role)-\(school),Имя \(school),school-\(school),\(role),\(role)-\(school)@example.org,,"
      }
    }
    return (staff + others).joined(separator: "\n") + "\n"
  }
}
