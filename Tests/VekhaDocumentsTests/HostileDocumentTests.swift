import Foundation
import Testing
import VekhaCore
import VekhaDocuments
import VekhaLanguage
import VekhaYAML

/// Files that mean harm, or look as if they did.
@Suite struct HostileDocumentTests {
  /// The limits that hold outside of tests, but for sizes that take long to fill.
  private static let limits = {
    var limits = DocumentLimits.standard
    (limits.bytes, limits.textBytes, limits.partBytes) = (4 << 20, 4 << 20, 4 << 20)
    (limits.elements, limits.cells) = (20_000, 5_000)
    return limits
  }()
  private static let body = "word/document.xml"

  private static let refused: [(String, DocumentRefusal)] = [
    ("zip_bomb.docx", .partTooLarge(body, limit: limits.partBytes)),
    ("entity_bomb.docx", .declaresEntities(part: body)),
    ("hidden_entities.docx", .declaresEntities(part: body)),
    ("external_entity.docx", .declaresEntities(part: body)),
    ("deep.docx", .tooDeep(body, limit: limits.depth)),
    ("elements.docx", .tooManyElements(body, limit: limits.elements)),
    ("many_parts.docx", .tooManyParts(limit: limits.parts)),
    ("cells.xlsx", .tooManyCells(limit: limits.cells)),
    ("huge.docx", .tooLarge(limit: limits.textBytes)),
    ("cut_xml.docx", .brokenPart(body)), ("cut_archive.docx", .damaged),
    ("locked.docx", .encrypted), ("password.docx", .encrypted), ("old.doc", .oldOffice),
    ("no_document.docx", .unknownFormat), ("paper.pdf", .unknownFormat),
    ("program.txt", .unknownFormat), ("empty.docx", .empty),
  ]

  @Test(arguments: refused)
  func `it is refused with its reason`(name: String, reason: DocumentRefusal) throws {
    let bytes = try Self.bytes(of: name)
    #expect(throws: reason) { try DocumentReader(limits: Self.limits).read(bytes, named: name) }
    #expect(!reason.complaint.sentence.ru.isEmpty && !reason.complaint.advice.en.isEmpty)
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "macros.docm", "outside.docx", "odd_spans.docx", "odd_counts.docx", "style_circle.docx",
      "odd_merges.xlsx", "odd_cells.xlsx", "repeated.ods", "long_line.txt", "many_lines.txt",
      "many_tails.txt", "many_sections.txt", "many_rows.txt",
    ])
  func `it is read as far as it is a plan`(name: String) throws {
    let document = try DocumentReader(limits: Self.limits).read(
      try Self.bytes(of: name), named: name)
    let item = try #require(RoadmapFinder.roadmap(in: document)?.items.first)
    #expect(item.number == "1" && item.title.hasPrefix("Совещание"))
    #expect(item.deadline == "до 15 марта 2022 г." && item.responsible.hasPrefix("УО"))
  }

  @Test(arguments: ["open_quotes.csv", "wide.csv"])
  func `a careless table is read to its end`(name: String) throws {
    let document = try DocumentReader(limits: Self.limits).read(
      try Self.bytes(of: name), named: name)
    let items = try #require(RoadmapFinder.roadmap(in: document)).items
    #expect(items.first?.number == "1" && items.first?.title.hasPrefix("Сбор") == true)
  }

  @Test(arguments: ["\u{1F}", "\u{1E}", "\u{85}", "\u{2028}", "\u{FFFE}"])
  func `what YAML refuses does not come into the roadmap`(sign: String) throws {
    let plan = """
      План на 2022 год
      № п/п\tМероприятие\tСрок\tОтветственный
      I. Подго\(sign)товка
      1\tСове\(sign)щание\tдо 15 марта\(sign) 2022 г.\tУ\(sign)О
      """
    let document = try DocumentReader().read(Array(plan.utf8), named: "план.txt")
    let draft = try #require(RoadmapFinder.roadmap(in: document))
    let choice = PeriodChoice(given: nil, for: draft, today: .earliest)
    let text = RoadmapWriter.text(
      RoadmapProposal(draft, period: choice, calendar: nil), id: "plan", file: "план.txt", in: .ru)
    #expect(YAMLReader.read(Array(text.utf8), file: "plan.yaml").root != nil)
  }

  /// As the program reads them: no more than a byte beyond the limit.
  private static func bytes(of name: String) throws -> [UInt8] {
    let file = try OfficeDocuments.hostile.get().appending(path: name)
    let handle = try FileHandle(forReadingFrom: file)
    return Array(try handle.read(upToCount: limits.bytes + 1) ?? Data())
  }
}
