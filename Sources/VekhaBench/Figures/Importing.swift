import Foundation
import VekhaCore
import VekhaDocuments
import VekhaLanguage

/// A Word file of five hundred rows made into a roadmap's YAML: reading, deadlines, writing.
struct Importing: Figure {
  static let name = "import"
  static let title = "Importing a Word file"
  static let about = """
    A table of a Word file becomes a roadmap in YAML: reading, deadlines, responsible parties, \
    writing.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    let rows = workshop.isQuick ? 50 : 500
    let printed = PrintedRoadmap(try Self.roadmap(of: rows), calendar: nil, in: .ru)
    guard let bytes = printed.word else { return [] }
    var rounds: [Double] = []
    for _ in 0..<workshop.repeated(7) {
      rounds.append(
        try await seconds {
          let text = try Self.yaml(of: bytes)
          guard text.contains("item: \(rows)\n") else {
            throw RawFailure(words: "rows are missing")
          }
        })
    }
    let each = rounds.median
    return [
      Line(
        figure: "a Word file of \(rows) rows imported", measured: each.time,
        goal: "≤ 200 ms", isMet: each <= 0.2)
    ]
  }

  private static func yaml(of bytes: [UInt8]) throws -> String {
    let document = try DocumentReader().read(bytes, named: "order.docx")
    guard let draft = RoadmapFinder.roadmap(in: document) else {
      throw RawFailure(words: "no roadmap was found")
    }
    let choice = PeriodChoice(given: nil, for: draft, today: .earliest)
    let proposal = RoadmapProposal(draft, period: choice, calendar: nil)
    return RoadmapWriter.text(proposal, id: "order", file: "order.docx", in: .ru)
  }

  /// A roadmap whose deadlines are those that the tests hold the grammar to.
  private static func roadmap(of rows: Int) throws -> Definition {
    let phrases = try Phrases.labelled()
    var roadmap = Definition(
      id: "order", version: "1", kind: .roadmap, title: "План мероприятий на 2022–2024 годы")
    roadmap.period = Period("2022-01-01/2024-12-31")
    roadmap.parties = (1...40).map { Party(key: "p\($0)", title: "МКУ «Центр № \($0)»") }
    let items = (1...rows).map { number in
      var item = Item(code: "\(number)", title: "Проведение семинара для кураторов № \(number)")
      item.deadline = DeadlineClause(phrase: phrases[number % phrases.count], deadline: .onDemand)
      item.responsible = ["p\(number % 40 + 1)", "p\(number % 7 + 1)"]
      item.result = "Программа семинара, список участников"
      return item
    }
    roadmap.groups = [Group(id: "s", title: "Мероприятия", items: items)]
    return roadmap
  }
}
