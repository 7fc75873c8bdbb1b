import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// One case: what it is, where it stands, and its items by section or stage.
package struct CaseSheetReport: Report {
  private let sheet: CaseSheetView

  package init(_ sheet: CaseSheetView) {
    self.sheet = sheet
  }

  package func text(_ look: Look) -> String {
    ([head(look), stages(look)] + groups(look)).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  package var csv: String { ItemsReport(sheet.items).csv }

  private func head(_ look: Look) -> String {
    let table = Table(
      [.init(Catalogue.Reports.title), .init(Catalogue.Reports.title, fit: .shrinking)],
      rows: particulars(look).map { [.init(look.say($0), .faint), .init($1)] })
    return [
      look.paint(sheet.view.id, .heading), DisplayText(sheet.title).cut(to: look.width).text,
      TextTable(table, look: look, hasHeadings: false).text,
    ].joined(separator: "\n")
  }

  private func particulars(_ look: Look) -> [(Bilingual, String)] {
    let view = sheet.view
    let status = Case.Status(rawValue: view.state).map { Catalogue.word(for: $0) }
    let state = view.outcome.map { Catalogue.word(forOutcome: $0) } ?? status
    return [
      (Catalogue.Reports.organisation, view.organisation),
      (Catalogue.Reports.state, state.map(look.say) ?? view.state),
      (Catalogue.Reports.version, String(view.version.prefix(8))),
      (Catalogue.Reports.mentors, sheet.mentors.joined(separator: ", ")),
      (Catalogue.Reports.mentees, sheet.mentees.joined(separator: ", ")),
      (Catalogue.Reports.curator, sheet.curator ?? ""),
    ].filter { !$0.1.isEmpty }
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
      let rows = lines.flatMap { [$0.text] + parts(of: $0.item, look) }
      return ([look.paint(heading, .heading)] + rows).joined(separator: "\n")
    }
  }

  /// A line for each co-executor, as soon as one of them has said something.
  private func parts(of item: ItemView, _ look: Look) -> [String] {
    guard item.parts.contains(where: { $0.state != .silent }) else { return [] }
    return item.parts.map { part in
      let isDone = part.state == .silent ? nil : part.state == .done
      let words = look.say(
        Catalogue.Reports.part(part.party, isDone: isDone, on: part.on, note: part.note))
      return "      " + look.paint(DisplayText(words).cut(to: look.width - 6).text, .faint)
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
