import Foundation
import Testing

/// All the shipped orders at once in the made-up municipality, as one table has their rows.
@Suite struct DocumentsTests {
  @Test(arguments: ["2022-03-01", "2021-01-01"])
  func `every row of every document has its title and its date`(day: String) throws {
    let documents = try Documents(loadedOn: day)
    for row in Documents.rows {
      let own = try documents.item(row, at: "uo")
      #expect(own["title"] as? String == row.title, "\(row)")
      #expect(own["due"] as? String ?? "" == row.due, "\(row)")
      #expect(own["originalDue"] as? String ?? "" == row.due, "\(row)")
      guard row.isShared else { continue }
      let share = try documents.item(row, at: "school-4")
      #expect(share["title"] as? String == row.title, "\(row)")
      #expect(share["due"] as? String ?? "" == row.due, "\(row)")
    }
  }

  @Test func `each row stands in the cases of those who answer for it`() throws {
    let documents = try Documents(loadedOn: "2022-03-01")
    for roadmap in Documents.roadmaps {
      let rows = Documents.rows.filter { $0.roadmap == roadmap }
      #expect(Set(try documents.codes(of: roadmap, at: "uo")) == Set(rows.map(\.code)))
      let shared = Set(rows.filter(\.isShared).map(\.code))
      for school in (1...30).map({ "school-\($0)" }) {
        #expect(Set(try documents.codes(of: roadmap, at: school)) == shared)
      }
    }
  }

  @Test func `a row that schools share in shows their shares, any other shows none`() throws {
    let documents = try Documents(loadedOn: "2022-03-01")
    for row in Documents.rows {
      let rollup = try documents.item(row, at: "uo")["rollup"] as? [String: Int]
      #expect(rollup == (row.isShared ? ["done": 0, "waived": 0, "total": 30] : nil), "\(row)")
    }
  }

  @Test func `a day off moves a deadline in words and never a month's end`() {
    for row in Documents.rows where row.first != row.due {
      #expect(row.kind == "by" && row.code == "5.1" && row.first == "2022-04-24")
    }
    #expect(Documents.rows.contains { $0.kind == "window" && $0.due == "2021-02-28" })
  }

  @Test func `later occurrences of a yearly row have dates of their own`() throws {
    let documents = try Documents(loadedOn: "2022-03-01")
    for place in ["uo", "school-4"] {
      let dates = documents.items["kuzbass-school-2020/\(place)"]?
        .filter { $0["code"] as? String == "4" }
        .map { [$0["occurrence"], $0["opens"], $0["due"], $0["originalDue"], $0["state"]] }
        .map { $0.compactMap { $0 as? String } }
      #expect(
        dates == [
          ["2020-09-30", "2020-08-01", "2020-09-30", "2020-09-30", "open"],
          ["2021-09-30", "2021-08-01", "2021-09-30", "2021-09-30", "open"],
          ["2022-09-30", "2022-08-01", "2022-09-30", "2022-09-30", "pending"],
        ])
    }
  }
}

@Suite struct DocumentsOverviewTests {
  @Test func `the day at a glance counts what is overdue and undated in each order`() throws {
    let documents = try Documents(loadedOn: "2022-03-01")
    let status = try #require(documents.look("status").first)
    let counts = try #require(status["definitions"] as? [[String: Any]]).map { line in
      [line["active"], line["overdue"], line["undated"]].compactMap { $0 as? Int }
    }
    // Shares of 30 schools and, in the second, third and fourth, the municipality's own rows.
    #expect(
      counts == [[31, 11 * 30, 0], [31, 1 * 30 + 7, 0], [31, 2 * 30 + 8, 0], [31, 0, 4 * 31]])
    #expect(status["overdue"] as? Int == 330 + 37 + 68)
  }

  @Test(arguments: Documents.roadmaps)
  func `the matrix has a line for every row and a column for every school`(
    roadmap: String
  ) throws {
    let documents = try Documents(loadedOn: "2022-03-01")
    let matrix = try #require(documents.look("matrix", roadmap).first)
    let places = try #require(matrix["organisations"] as? [String])
    #expect(places == ["uo"] + (1...30).map { "school-\($0)" })
    let rows = Documents.rows.filter { $0.roadmap == roadmap }
    let lines = try #require(matrix["rows"] as? [[String: Any]])
    for row in rows {
      let line = try #require(lines.first { $0["code"] as? String == row.code }, "\(row)")
      let cells = try #require(line["cells"] as? [Any])
      let filled = cells.dropFirst().count { !($0 is NSNull) }
      #expect(cells.count == 31 && filled == (row.isShared ? 30 : 0), "\(row)")
      let cell = try #require(cells.first as? [String: Any])
      #expect(cell["due"] as? String ?? "" == row.due, "\(row)")
    }
    #expect(Set(lines.compactMap { $0["code"] as? String }) == Set(rows.map(\.code)))
  }

  @Test(arguments: Documents.roadmaps)
  func `a case is shown with all its rows`(roadmap: String) throws {
    let documents = try Documents(loadedOn: "2022-03-01")
    let shown = try #require(documents.look("case", "show", "\(roadmap)/school-4").first)
    let items = try #require(shown["items"] as? [[String: Any]])
    let codes = Set(items.compactMap { $0["code"] as? String })
    #expect(
      codes
        == Set(Documents.rows.filter { $0.roadmap == roadmap && $0.isShared }.map(\.code)))
    #expect(shown["state"] as? String == "active")
  }
}
