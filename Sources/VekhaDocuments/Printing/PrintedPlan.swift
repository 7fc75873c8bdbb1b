internal import VekhaCore
internal import VekhaLanguage

/// The plan's table: a row for each item, and one across the table for each section.
struct PrintedPlan {
  private let roadmap: Definition
  private let deadlines: PrintedDeadlines
  private let language: Language
  private let titles: [String: String]

  /// What may stand in a column of its own; a column that would be empty is left out.
  private struct Part {
    let heading: Bilingual
    let share: Int
    var isOptional = true
    let words: (Item) -> String

    /// A dash tells what every item should have and this one has not.
    func cell(of item: Item) -> String { isOptional ? words(item) : words(item).orDash }
  }

  init(_ roadmap: Definition, _ deadlines: PrintedDeadlines, in language: Language) {
    self.roadmap = roadmap
    self.deadlines = deadlines
    self.language = language
    titles = Dictionary(roadmap.parties.map { ($0.key, $0.title) }) { first, _ in first }
  }

  /// More than four columns need a page on its side.
  var isWide: Bool { parts.count > 4 }

  var table: PrintedTable {
    let parts = parts
    var table = PrintedTable(
      columns: parts.map { .init(heading: $0.heading[language], share: $0.share) })
    for section in roadmap.groups {
      table.rows.append(.section(heading(of: section)))
      for item in section.items {
        table.rows.append(.cells(parts.map { $0.cell(of: item) }))
      }
    }
    return table
  }

  private func heading(of section: Group) -> String {
    ItemNumber.isNumber(section.id) ? "\(section.id). \(section.title)" : section.title
  }

  private var parts: [Part] {
    typealias Words = Catalogue.Printing
    let items = roadmap.groups.flatMap(\.items)
    let all = [
      Part(heading: Words.number, share: 7, isOptional: false) { $0.code },
      Part(heading: Words.item, share: 34, isOptional: false) { $0.title },
      Part(heading: Words.deadline, share: 17, isOptional: false) { item in
        item.deadline.map(deadlines.words) ?? ""
      },
      Part(heading: Words.responsible, share: 20, isOptional: false) { item in
        item.responsible.map { titles[$0] ?? $0 }.joined(separator: ", ")
      },
      Part(heading: Words.participants, share: 18) { $0.participants },
      Part(heading: Words.place, share: 14) { $0.place },
      Part(heading: Words.result, share: 24) { $0.result },
      Part(heading: Words.note, share: 16) { $0.note },
    ]
    return all.filter { part in !part.isOptional || items.contains { !part.words($0).isEmpty } }
  }
}

extension String {
  /// A dash where there is nothing to say, as offices fill an empty cell.
  var orDash: String { isEmpty ? "—" : self }
}
