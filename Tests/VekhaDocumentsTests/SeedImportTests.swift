import Foundation
import Testing
import VekhaCore
import VekhaDocuments

@Suite struct SeedImportTests {
  /// Each document and how many rows its plan has.
  private static let plans = [("000", 14), ("001", 31), ("003", 22), ("004", 7)]

  @Test(arguments: plans)
  func `every row of a seed comes from its text`(seed: String, count: Int) throws {
    let document = try DocumentReader().read(try Fixtures.seed(seed), named: "\(seed).txt")
    let found = try #require(RoadmapFinder.roadmap(in: document)).seedRows
    let expected = try SeedRow.rows(of: seed)
    #expect(found.count == count && expected.count == count)
    for (row, match) in zip(expected, found) {
      #expect(row.matches(match), "\(row)\n\(match)")
    }
  }

  @Test(arguments: plans.map(\.0), ["docx", "odt", "xlsx", "ods"])
  func `every row of a seed comes from an office document`(seed: String, kind: String) throws {
    let file = try OfficeDocuments.seeds.get().appending(path: "\(seed).\(kind)")
    let document = try DocumentReader().read(Array(Data(contentsOf: file)), named: file.path)
    let found = try #require(RoadmapFinder.roadmap(in: document)).seedRows
    let expected = try SeedRow.rows(of: seed)
    #expect(found.count == expected.count)
    for (row, match) in zip(expected, found) {
      #expect(row.matches(match), "\(row)\n\(match)")
    }
  }

  @Test func `a document without a plan gives none`() throws {
    let document = try DocumentReader().read(try Fixtures.seed("002"), named: "002.txt")
    #expect(RoadmapFinder.roadmap(in: document) == nil)
  }

  @Test(arguments: [
    (
      "000", "Примерная дорожная карта образовательной организации", "2020-01-01/2024-12-31", "", ""
    ),
    (
      "001", "План мероприятий (дорожная карта) внедрения", "2022-01-01/2024-12-31",
      "№ 0143 от 04.03.2022", "Europe/Samara"
    ),
    (
      "003", "План мероприятий (дорожная карта) внедрения целевой", "2021-01-01/2024-12-31",
      "№ 1438 от 29.12.2020", "Asia/Novokuznetsk"
    ),
    (
      "004", "Программа работы муниципального наставнического центра", "2021-01-01/2021-12-31", "",
      ""
    ),
  ])
  func `the words round the table say title, period, order and zone`(
    seed: String, title: String, period: String, order: String, zone: String
  ) throws {
    let document = try DocumentReader().read(try Fixtures.seed(seed), named: "\(seed).txt")
    let roadmap = try #require(RoadmapFinder.roadmap(in: document))
    #expect(roadmap.title.hasPrefix(title), "\(roadmap.title)")
    #expect(roadmap.period?.description == period)
    #expect(roadmap.order == order)
    if !zone.isEmpty { #expect(roadmap.timezone == zone) }
  }

  @Test(arguments: [("001", 6), ("003", 5)])
  func `indicators come with their targets`(seed: String, count: Int) throws {
    let document = try DocumentReader().read(try Fixtures.seed(seed), named: "\(seed).txt")
    let found = try #require(RoadmapFinder.roadmap(in: document)).indicators
    let expected = try SeedIndicator.all(of: seed)
    #expect(found.map(SeedIndicator.init) == expected)
    #expect(found.count == count)
  }
}
