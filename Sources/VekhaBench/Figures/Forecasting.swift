import Foundation

/// The three years of an order as they would pass on paper, as a coordinator asks for them.
struct Forecasting: Figure {
  static let name = "forecast"
  static let title = "A forecast"
  static let about = """
    The released program tells every letter that the Uva order would bring thirty schools in three \
    years if nobody did anything, from its start to its end.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    let folder = workshop.disk.folder + "/forecast"
    try? FileManager.default.removeItem(atPath: folder)
    let place = ["--data", folder, "--now", "2022-03-01T09:00:00+04:00"]
    _ = try workshop.vekha.run(
      ["load", "workflows/demo", "workflows/roadmaps/uva-2022.yaml", "--yes"] + place)
    let nothing = Program(path: "/bin/true")
    var pairs = Pairs()
    for _ in 0..<workshop.repeated(7) {
      try await pairs.add(
        product: { _ = try workshop.vekha.run(["forecast", "--until", "2024-12-30"] + place) },
        floor: { _ = try nothing.run([]) })
    }
    return [
      Line(
        figure: "`forecast` of three years, 30 schools",
        measured: "\(pairs.product.median.time), best \(pairs.product.quantile(0).time)",
        floor: pairs.floor.median.time + " (`true`)",
        goal: "≤ 1.00 s", isMet: pairs.product.median <= 1)
    ]
  }
}
