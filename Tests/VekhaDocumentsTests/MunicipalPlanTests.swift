import Foundation
import Testing
import VekhaCore
import VekhaDocuments
import VekhaLanguage

/// Plans set in Word as offices set them, with the rows written down beside each.
@Suite struct MunicipalPlanTests {
  private static let names = [
    "numbered_by_word", "heading_on_two_rows", "shared_cells", "cut_by_pages", "edited_by_hand",
    "numbers_begin_anew", "inside_of_another_table", "tables_by_section", "names_on_lines",
    "marked_by_months",
  ]

  private struct Row: Decodable, Equatable, CustomStringConvertible {
    var section: String
    var number: String
    var title: String
    var deadline: String
    var responsible: String

    var description: String { "\(section) | \(number) | \(title) | \(deadline) | \(responsible)" }
  }

  @Test(arguments: names, ["docx", "odt"])
  func `every row comes with its number, title, deadline and responsible`(
    name: String, kind: String
  ) throws {
    let folder = try OfficeDocuments.plans.get()
    let bytes = Array(try Data(contentsOf: folder.appending(path: "\(name).\(kind)")))
    let document = try DocumentReader().read(bytes, named: "\(name).\(kind)")
    let roadmap = try #require(RoadmapFinder.roadmap(in: document))
    let found = roadmap.seedRows.map {
      Row(
        section: $0.section, number: $0.number, title: $0.title, deadline: $0.deadline,
        responsible: $0.responsible)
    }
    let expected = try JSONDecoder().decode(
      [Row].self, from: Data(contentsOf: folder.appending(path: "\(name).json")))
    #expect(found == expected)
    let codes = roadmap.items.map(\.code)
    #expect(Set(codes).count == codes.count && !codes.contains(""))
  }

  @Test func `names on lines of their own are parties of their own`() throws {
    let folder = try OfficeDocuments.plans.get()
    let bytes = Array(try Data(contentsOf: folder.appending(path: "names_on_lines.docx")))
    let document = try DocumentReader().read(bytes, named: "names_on_lines.docx")
    let items = try #require(RoadmapFinder.roadmap(in: document)).items
    var book = PartyBook()
    #expect(
      items.map { book.read($0.responsible).names } == [
        ["Управление образования", "МКУ «ИМЦ»", "ОУ"],
        ["Отдел образования администрации Увальского района", "Иванова И.И."],
      ])
    #expect(items[0].remarks == ["форма прилагается"])
  }

  @Test(arguments: [
    ("numbered_by_word", "2022-09-01/2023-08-31", "№ 231-од от 12.09.2022"),
    ("heading_on_two_rows", "2023-01-01/2025-12-31", ""),
    ("cut_by_pages", "2023-01-01/2023-12-31", ""),
    ("inside_of_another_table", "2023-09-01/2024-08-31", "№ 88 от 30.08.2023"),
  ])
  func `title and approval say period and order`(
    name: String, period: String, order: String
  ) throws {
    let folder = try OfficeDocuments.plans.get()
    let bytes = Array(try Data(contentsOf: folder.appending(path: "\(name).docx")))
    let document = try DocumentReader().read(bytes, named: name)
    let roadmap = try #require(RoadmapFinder.roadmap(in: document))
    #expect(roadmap.period?.description == period && roadmap.order == order, "\(roadmap.order)")
  }
}
