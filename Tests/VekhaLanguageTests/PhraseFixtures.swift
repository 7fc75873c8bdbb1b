import Foundation
import Testing
import VekhaCore
import VekhaLanguage

/// A table of the fixtures folder, each row by its column names.
enum Table {
  static func rows(_ name: String) -> [[String: String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures/\(name).tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
    }
  }
}

/// A phrase with the reading it must get.
struct PhraseFixture: Sendable, CustomTestStringConvertible {
  let phrase: String
  let period: String
  let kind: String
  /// Start, due and rule; anchor and offset where the table gives them.
  let dates: [String]
  let judge: String

  var testDescription: String { phrase }

  static let seeds = Table.rows("seed-deadlines").map { row in
    PhraseFixture(
      row, period: "\(row["context_start"] ?? "")/\(row["context_end"] ?? "")",
      columns: ["first_start", "first_due", "rrule"])
  }

  static let phrases = Table.rows("phrases").map { row in
    PhraseFixture(
      row, period: "2022-01-01/2024-12-31", columns: ["start", "due", "rule", "anchor", "offset"])
  }

  private init(_ row: [String: String], period: String, columns: [String]) {
    phrase = row["phrase"] ?? ""
    self.period = period
    kind = row["kind"] ?? ""
    dates = columns.map { row[$0] ?? "" }
    judge = row["judge"] ?? "full"
  }
}

/// Reads a phrase in a plan; nil where it is refused.
func reading(
  _ phrase: String, period: String = "2022-01-01/2024-12-31", calendar: WorkCalendar? = nil
) throws -> Reading? {
  let period = try #require(Period(period))
  return try? DeadlineReader(period: period, calendar: calendar).read(phrase).get()
}

/// A calendar in which 5 March 2022 was a working Saturday.
func calendar() throws -> WorkCalendar {
  let off = ["2022-03-07", "2022-03-08", "2022-05-02", "2022-05-03"].compactMap { CivilDate($0) }
  return WorkCalendar(
    id: "ru", version: "1", weekend: [.saturday, .sunday],
    schoolYear: SchoolYear(
      start: try #require(MonthDay("09-01")), end: try #require(MonthDay("05-31"))),
    fixedHolidays: [],
    years: [
      2022: WorkYear(off: Set(off), working: Set([CivilDate("2022-03-05")].compactMap(\.self)))
    ])
}

/// A calendar in which Monday to Friday are working days, and no others.
func weekdays() throws -> WorkCalendar {
  WorkCalendar(
    id: "weekdays", version: "1", weekend: [.saturday, .sunday],
    schoolYear: SchoolYear(
      start: try #require(MonthDay("09-01")), end: try #require(MonthDay("05-31"))),
    fixedHolidays: [], years: [:])
}
