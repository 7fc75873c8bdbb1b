import Foundation
import VekhaCore
import VekhaLanguage

/// A hundred thousand deadlines of orders, contracts and plans, read one after another.
struct Phrases: Figure {
  static let name = "phrases"
  static let title = "Deadline phrases"
  static let about = """
    The phrases that the tests label are read again and again.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    let phrases = try Self.labelled()
    let count = workshop.isQuick ? phrases.count : 100_000
    guard let plan = Period("2022-01-01/2024-12-31") else { return [] }
    let reader = DeadlineReader(period: plan, calendar: nil)
    var rounds: [Double] = []
    for _ in 0..<workshop.repeated(5) {
      rounds.append(
        await seconds {
          for index in 0..<count { _ = reader.read(phrases[index % phrases.count]) }
        })
    }
    let each = rounds.median / Double(count)
    return [
      Line(
        figure: "a deadline phrase read, of \(count.grouped)", measured: each.time,
        goal: "≤ 50 µs", isMet: each <= 50e-6)
    ]
  }

  /// The phrases that the tests hold the grammar to.
  static func labelled() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Tests/VekhaLanguageTests/Fixtures/labelled.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .compactMap { row in
        let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
        return cells.count > 2 ? String(cells[2]) : nil
      }
  }
}
