import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// Items with state and due date, case by case.
package struct ItemsReport: Report {
  private let items: [ItemView]
  /// Whose items they are, by her id; her own part is then told apart.
  private let person: String?

  package init(_ items: [ItemView], of person: String? = nil) {
    self.items = items
    self.person = person
  }

  /// The list as people read it.
  package func text(_ look: Look) -> String {
    guard !items.isEmpty else { return look.say(Catalogue.Reports.noItems) }
    let sections = ItemTable.lines(of: items, look, for: person).grouped(by: \.item.caseID)
      .sorted { NaturalOrder($0.0) < NaturalOrder($1.0) }
      .map { id, lines in
        ([look.paint(id, .heading)] + lines.map(\.text)).joined(separator: "\n")
      }
    return (sections + [look.paint(look.say(summary), .faint)]).joined(separator: "\n\n")
  }

  private var summary: Bilingual {
    Catalogue.Reports.items(items.count, overdue: items.count { $0.overdue })
  }

  /// The list under the keys of the JSON form, several values of a field in one cell.
  package var csv: String {
    CSV(columns: Self.columns, rows: items.map(\.csvFields)).text
  }

  private static let columns = [
    "case", "code", "occurrence", "title", "group", "state", "opens", "due", "originalDue",
    "overdue", "overdueDays", "party", "person", "result", "evidence",
    "postponements", "acknowledgedUntil", "requestedUntil", "silentUntil", "vacant", "parts",
  ]
}

extension ItemView {
  fileprivate var csvFields: [String] {
    [
      caseID, code, occurrence, title, group, state, opens?.iso ?? "", due?.iso ?? "",
      originalDue?.iso ?? "", overdue ? "true" : "false", String(overdueDays),
      responsible.map(\.party).unique.joined(separator: " "),
      responsible.map(\.person).filter { !$0.isEmpty }.unique.joined(separator: " "), result,
      evidence.joined(separator: "\n"), String(postponements), acknowledged?.until.iso ?? "",
      requested?.until.iso ?? "", silentUntil?.iso ?? "", isVacant ? "true" : "false",
      parts.map { "\($0.party): \($0.state.rawValue)" }.joined(separator: "\n"),
    ]
  }
}

extension Sequence {
  /// The elements under equal keys together, the keys in the order in which they first come.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(Key, [Element])] {
    var order: [Key] = []
    var groups: [Key: [Element]] = [:]
    for element in self {
      let name = key(element)
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(element)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repetitions, in their order.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
