import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// The rows of items as they stand in lists and on a case's sheet.
enum ItemTable {
  /// A line for each item, all in the same columns.
  static func lines(
    of items: [ItemView], _ look: Look, for person: String? = nil
  ) -> [(item: ItemView, text: String)] {
    let table = Table(columns, rows: items.map { row($0, look, person) })
    let lines = TextTable(table, look: look, indent: 2, hasHeadings: false).lines
    return zip(items, lines).map { ($0, $1) }
  }

  private static let columns: [Table.Column] = [
    .init(Catalogue.Reports.code), .init(Catalogue.Reports.title, fit: .shrinking),
    .init(Catalogue.Reports.state), .init(Catalogue.Reports.shares, isOptional: true),
    .init(Catalogue.Reports.due), .init(Catalogue.Reports.late, isOptional: true),
    .init(Catalogue.Reports.marks, isOptional: true),
    .init(Catalogue.Reports.responsible, fit: .shrinking),
  ]

  private static func row(
    _ item: ItemView, _ look: Look, _ person: String?
  ) -> [Table.Cell] {
    let state = Occurrence.Status(rawValue: item.state)
    return [
      .init(item.code), .init(item.title),
      .init(
        look.say(state.map(Catalogue.word) ?? Bilingual(ru: item.state, en: item.state)),
        item.overdue ? .bad : state?.tone ?? .plain),
      .init(item.rollup.map { "\($0.done + $0.waived)/\($0.total)" } ?? ""),
      .init(item.due.map { $0.figures(in: look.language) } ?? "—"),
      .init(item.overdue ? look.say(Catalogue.Reports.lateBy(item.overdueDays)) : "", .bad),
      .init((ownPart(item, person) + marks(item)).map(look.say).joined(separator: ", "), .waiting),
      .init(people(item, look), item.hasNobody || item.isVacant ? .bad : .faint),
    ]
  }

  /// What the person who asks has still to report, or has reported.
  private static func ownPart(_ item: ItemView, _ person: String?) -> [Bilingual] {
    let own = item.parts.filter { part in person.map(part.people.contains) ?? false }
    guard !own.isEmpty else { return [] }
    return [Catalogue.Reports.ownPart(isDone: own.allSatisfy { $0.state == .done })]
  }

  /// Who is on it, who asks for another date, and how often the date was moved.
  private static func marks(_ item: ItemView) -> [Bilingual] {
    [
      item.acknowledged.map { Catalogue.Reports.onIt(until: $0.until) },
      item.silentUntil.map { Catalogue.Reports.silent(until: $0) },
      item.requested.map { Catalogue.Reports.asks(until: $0.until) },
      item.parts.contains { $0.state != .silent }
        ? Catalogue.Reports.parts(item.parts.count { $0.state == .done }, of: item.parts.count)
        : nil,
      item.postponements > 0 ? Catalogue.Reports.postponed(item.postponements) : nil,
    ].compactMap(\.self)
  }

  /// The people who answer; where a party has none, the party itself.
  private static func people(_ item: ItemView, _ look: Look) -> String {
    let people = item.responsible.map { $0.person.isEmpty ? $0.party : $0.person }.unique
      .joined(separator: ", ")
    return item.isVacant ? look.say(Catalogue.Reports.vacant(standIn: people)) : people
  }
}

extension ItemView {
  /// Whether the item is somebody's own and yet nobody is there.
  fileprivate var hasNobody: Bool {
    rollup == nil && responsible.allSatisfy(\.person.isEmpty)
  }
}

extension Occurrence.Status {
  var tone: Tone {
    switch self {
    case .done: .good
    case .submitted: .waiting
    case .pending, .waived, .cancelled: .faint
    case .open: .plain
    }
  }
}
