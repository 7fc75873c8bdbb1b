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
    "marked_by_months", "marks_and_totals", "points_of_an_order", "headings_outside",
    "start_and_end", "people_with_telephones", "counted_in_titles", "counted_anew", "months_first",
    "result_first", "goals_and_tasks", "roman_sections", "words_cut_by_hand", "blank_below",
    "order_in_header", "order_on_first_page", "approval_in_box",
  ]

  /// What Word alone keeps in a file; LibreOffice drops or changes some of it.
  private static let ofWord = [
    "hidden_words", "fields_and_signs", "ticks_of_wingdings", "rows_in_controls",
  ]

  private static let files =
    names.flatMap { ["\($0).docx", "\($0).odt"] } + ofWord.map { "\($0).docx" }

  private struct Row: Decodable, Equatable, CustomStringConvertible {
    var section: String
    var number: String
    var title: String
    var deadline: String
    var responsible: String

    var description: String { "\(section) | \(number) | \(title) | \(deadline) | \(responsible)" }
  }

  @Test(arguments: files)
  func `every row comes with its number, title, deadline and responsible`(file: String) throws {
    let folder = try OfficeDocuments.plans.get()
    let name = String(file.prefix { $0 != "." })
    let bytes = Array(try Data(contentsOf: folder.appending(path: file)))
    let document = try DocumentReader().read(bytes, named: file)
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

  @Test func `a blank deadline below another is asked about, never taken`() throws {
    let folder = try OfficeDocuments.plans.get()
    let bytes = Array(try Data(contentsOf: folder.appending(path: "blank_below.docx")))
    let document = try DocumentReader().read(bytes, named: "blank_below.docx")
    let draft = try #require(RoadmapFinder.roadmap(in: document))
    let proposal = RoadmapProposal(
      draft, period: PeriodChoice(given: nil, for: draft, today: .earliest), calendar: nil)
    #expect(
      draft.items.map { $0.notes.map(\.code) } == [[], ["deadline-above"], ["deadline-above"], []])
    #expect(proposal.questions.map(\.code) == ["2", "3"])
    #expect(
      proposal.questions.map { $0.choices.map(\.phrase) } == [
        ["1 сентября 2023 г."], ["1 сентября 2023 г."],
      ])
  }

  @Test(
    arguments: [
      ("marks_and_totals", "2023-01-01/2023-12-31", "№ 12-р от 17.01.2023"),
      ("points_of_an_order", "2022-01-01/2022-12-31", "№ 318 от 05.09.2022"),
      ("numbered_by_word", "2022-09-01/2023-08-31", "№ 231-од от 12.09.2022"),
      ("heading_on_two_rows", "2023-01-01/2025-12-31", ""),
      ("cut_by_pages", "2023-01-01/2023-12-31", ""),
      ("inside_of_another_table", "2023-09-01/2024-08-31", "№ 88 от 30.08.2023"),
      ("order_in_header", "2022-09-01/2023-08-31", "№ 318 от 05.09.2022"),
      ("order_on_first_page", "2022-09-01/2023-08-31", "№ 318 от 05.09.2022"),
      ("approval_in_box", "2022-09-01/2023-08-31", "№ 318 от 05.09.2022"),
    ], ["docx", "odt"])
  func `title and approval say period and order`(
    row: (name: String, period: String, order: String), kind: String
  ) throws {
    let (name, period, order) = row
    let folder = try OfficeDocuments.plans.get()
    let bytes = Array(try Data(contentsOf: folder.appending(path: "\(name).\(kind)")))
    let document = try DocumentReader().read(bytes, named: name)
    let roadmap = try #require(RoadmapFinder.roadmap(in: document))
    #expect(roadmap.period?.description == period && roadmap.order == order, "\(roadmap.order)")
  }
}
