import Foundation
import Testing
import VekhaCore

/// The date of an ISO text; a misspelt one makes the test at hand fail.
func day(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso) else {
    Issue.record("no such date: \(iso)")
    return .earliest
  }
  return date
}

/// A row of `Fixtures/recurrences.tsv`: a rule with its first dates by python-dateutil.
struct RecurrenceFixture: Sendable, CustomStringConvertible {
  /// The table has no more dates of one rule.
  static let most = 12

  let start: CivilDate
  let rule: String
  let dates: [CivilDate]

  var description: String { "\(rule) from \(start)" }

  static let all: [RecurrenceFixture] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures/recurrences.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap(RecurrenceFixture.init(row:))
  }()

  private init?(row: Substring) {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 3, let start = CivilDate(cells[0]) else { return nil }
    self.start = start
    rule = cells[1]
    dates = cells[2].split(separator: ",").compactMap { CivilDate(String($0)) }
  }
}
