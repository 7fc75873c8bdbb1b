import Foundation
import Testing

/// The four shipped roadmaps loaded together with the made-up municipality.
struct Documents {
  /// A row of the documents as `Fixtures/rows.tsv` has it.
  struct Row: CustomStringConvertible {
    var roadmap: String
    var code: String
    /// Who answers: `own` for the municipality, `shares` for each school, or `both`.
    var place: String
    var phrase: String
    var kind: String
    /// The first date that the document's words name.
    var first: String
    /// The same, moved off days off where that is the rule.
    var due: String
    var title: String

    var isShared: Bool { place != "own" }
    var description: String { "\(roadmap) \(code): \(phrase)" }
  }

  private let vekha: Vekha
  private let now: String
  /// All items, by case.
  let items: [String: [[String: Any]]]

  init(loadedOn day: String) throws {
    vekha = try #require(Self.loaded[day]).get()
    now = "\(day)T10:00:00+04:00"
    let found = try vekha("items", "--format", "json", "--now", now).json()
    items = Dictionary(grouping: found) { $0["case"] as? String ?? "" }
  }

  /// The first occurrence of a row in one organisation's case.
  func item(_ row: Row, at place: String) throws -> [String: Any] {
    let all = try #require(items["\(row.roadmap)/\(place)"])
    return try #require(all.first { $0["code"] as? String == row.code }, "\(row) at \(place)")
  }

  func codes(of roadmap: String, at place: String) throws -> [String] {
    try #require(items["\(roadmap)/\(place)"]).compactMap { $0["code"] as? String }
  }

  /// What a reading command says, as JSON.
  func look(_ words: String...) throws -> [[String: Any]] {
    let dated = words.first == "case" ? [] : ["--now", now]
    let run = try vekha.run(words + ["--format", "json"] + dated)
    try #require(run.status == 0, "\(run.complaint)")
    return try run.json()
  }

  /// Nothing here changes a database, so each is loaded once.
  private static let loaded = Dictionary(
    uniqueKeysWithValues: ["2021-01-01", "2022-03-01"].map { day in
      (day, Result { try load(on: day) })
    })

  private static func load(on day: String) throws -> Vekha {
    let vekha = try Vekha()
    let run = try vekha(
      "load", "workflows/demo", "workflows/roadmaps", "--yes", "--now", "\(day)T09:00:00+04:00")
    try #require(run.status == 0, "\(run.complaint)")
    return vekha
  }
}

extension Documents {
  static let rows = readRows()

  static let roadmaps = ["kuzbass-school-2020", "uva-2022", "novokuznetsk-2021", "mostovsky-2021"]

  private static func readRows() -> [Row] {
    let text = (try? Vekha.shipped("Tests/CommandTests/Fixtures/rows.tsv")) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(
        roadmap: cells[0], code: cells[1], place: cells[2], phrase: cells[3], kind: cells[4],
        first: cells[5], due: cells[6], title: cells[7])
    }
  }
}
