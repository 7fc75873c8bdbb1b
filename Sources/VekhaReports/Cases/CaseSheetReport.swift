import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// One case: what it is, where it stands, and its items by section or stage.
package struct CaseSheetReport {
  private let sheet: CaseSheetView

  package init(_ sheet: CaseSheetView) {
    self.sheet = sheet
  }

  package func text(_ look: Look) -> String {
    ([head(look), stages(look)] + groups(look)).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func head(_ look: Look) -> String {
    let view = sheet.view
    let status = Case.Status(rawValue: view.state).map { Catalogue.word(for: $0) }
    let outcome = view.outcome.map { Catalogue.word(forOutcome: $0) }
    let members: [(Bilingual, [String])] = [
      (Catalogue.Reports.mentors, sheet.mentors), (Catalogue.Reports.mentees, sheet.mentees),
      (Catalogue.Reports.curator, [sheet.curator].compactMap(\.self)),
    ]
    let rows =
      [
        (Catalogue.Reports.organisation, view.organisation),
        (Catalogue.Reports.state, look.say(outcome ?? status ?? Bilingual(ru: "", en: ""))),
        (Catalogue.Reports.version, String(view.version.prefix(8))),
      ] + members.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.joined(separator: ", ")) }
    let table = Table(
      [.init(Catalogue.Reports.title), .init(Catalogue.Reports.title, fit: .shrinking)],
      rows: rows.map { [.init(look.say($0.0), .faint), .init($0.1)] })
    let title = DisplayText(sheet.title).cut(to: look.width).text
    return look.paint(view.id, .heading) + "\n" + title + "\n"
      + TextTable(table, look: look, hasHeadings: false).text
  }

  private func stages(_ look: Look) -> String {
    guard !sheet.view.stages.isEmpty else { return "" }
    let rows = sheet.view.stages.map { stage in
      [
        Table.Cell(StageSign(stage.state).rawValue, StageSign(stage.state).tone),
        Table.Cell(sheet.groups[stage.id] ?? stage.id),
      ]
        + [stage.enteredAt, stage.due, stage.completedAt].map {
          Table.Cell($0?.figures(in: look.language) ?? "")
        }
    }
    return TextTable(Table(Self.stageColumns, rows: rows), look: look).text
  }

  private static let stageColumns: [Table.Column] = [
    .init(Bilingual(ru: "", en: "")), .init(Catalogue.Reports.stage, fit: .shrinking),
    .init(Catalogue.Reports.entered), .init(Catalogue.Reports.due),
    .init(Catalogue.Reports.completed),
  ]

  private func groups(_ look: Look) -> [String] {
    ItemTable.lines(of: sheet.items, look).grouped(by: \.item.group).map { group, lines in
      let heading = DisplayText(title(ofGroup: group)).cut(to: look.width).text
      return ([look.paint(heading, .heading)] + lines.map(\.text)).joined(separator: "\n")
    }
  }
}

extension CaseSheetReport {
  /// A section goes by its number and title, a stage by its title alone.
  private func title(ofGroup id: String) -> String {
    guard let title = sheet.groups[id], !title.isEmpty else { return id }
    return id.first?.isNumber == true ? "\(id). \(title)" : title
  }
}

/// How a stage stands, by one sign.
private enum StageSign: String {
  case completed = "●"
  case active = "▶"
  case pending = "·"

  init(_ state: String) {
    self = state == "completed" ? .completed : state == "active" ? .active : .pending
  }

  var tone: Tone {
    switch self {
    case .completed: .good
    case .active: .waiting
    case .pending: .faint
    }
  }
}
