import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// Cases with their state and stage, one a line.
package struct CasesReport: Report {
  private let cases: [CaseView]

  package init(_ cases: [CaseView]) {
    self.cases = cases
  }

  package func text(_ look: Look) -> String {
    guard !cases.isEmpty else { return look.say(Catalogue.Reports.noCases) }
    let rows = cases.map { view in
      [
        Table.Cell(view.id), Table.Cell(view.organisation), state(of: view, look),
        Table.Cell(view.stage ?? ""), Table.Cell(due(of: view)?.figures(in: look.language) ?? ""),
      ]
    }
    return TextTable(Table(Self.columns, rows: rows), look: look).text
  }

  private func state(of view: CaseView, _ look: Look) -> Table.Cell {
    guard let status = Case.Status(rawValue: view.state) else { return .init(view.state) }
    let outcome = view.outcome.map { Catalogue.word(forOutcome: $0) }
    return .init(look.say(outcome ?? Catalogue.word(for: status)), status.tone)
  }

  private func due(of view: CaseView) -> CivilDate? {
    view.stages.first { $0.state == "active" }?.due
  }

  private static let columns: [Table.Column] = [
    .init(Catalogue.Reports.caseWord), .init(Catalogue.Reports.organisation),
    .init(Catalogue.Reports.state), .init(Catalogue.Reports.stage, isOptional: true),
    .init(Catalogue.Reports.due, isOptional: true),
  ]

  package var csv: String {
    let rows = cases.map {
      [
        $0.id, $0.definition, $0.version, $0.subject, $0.organisation, $0.stage ?? "", $0.state,
        $0.outcome ?? "", $0.openedAt.iso8601,
      ]
    }
    return CSV(
      columns: [
        "id", "definition", "version", "subject", "organisation", "stage", "state", "outcome",
        "openedAt",
      ], rows: rows
    ).text
  }
}

extension Case.Status {
  var tone: Tone {
    switch self {
    case .active: .plain
    case .suspended: .waiting
    case .closed: .faint
    }
  }
}
