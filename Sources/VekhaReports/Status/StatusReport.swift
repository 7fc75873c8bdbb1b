import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// Today at a glance.
package struct StatusReport: Report {
  private let status: StatusView

  package init(_ status: StatusView) {
    self.status = status
  }

  package func text(_ look: Look) -> String {
    let weekday = status.date.weekday.title(in: look.language)
    let heading = "\(status.date.phrase(in: look.language)), \(weekday)"
    return
      ([
        look.paint(heading, .heading), figures(look), vacancies(look), definitions(look),
        stages(look),
      ])
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func figures(_ look: Look) -> String {
    let undated = status.definitions.reduce(0) { $0 + $1.undated }
    let rows: [(Bilingual, Int, Tone)] = [
      (Catalogue.Reports.overdueItems, status.overdue, .bad),
      (Catalogue.Reports.silencedOverdue, status.silencedOverdue, .waiting),
      (Catalogue.Reports.dueSoon, status.dueSoon, .waiting),
      (Catalogue.Reports.undated, undated, .waiting),
      (Catalogue.Reports.vacancies, status.vacant, .bad),
      (Catalogue.Reports.lettersWaiting, status.lettersWaiting, .plain),
      (Catalogue.Reports.lettersDead, status.lettersDead, .bad),
    ]
    let table = Table(
      [.init(Catalogue.Reports.title), .init(Catalogue.Reports.count, fit: .figures)],
      rows: rows.map { word, count, tone in
        [.init(look.say(word)), .init(String(count), count > 0 ? tone : .plain)]
      })
    return TextTable(table, look: look, hasHeadings: false).text
  }

  /// The first duties without an owner, and where the others are shown.
  private func vacancies(_ look: Look) -> String {
    guard status.vacant > 0 else { return "" }
    let rows = status.vacancies.map { vacancy in
      [
        Table.Cell(vacancy.caseID), Table.Cell(vacancy.code), Table.Cell(vacancy.title),
        Table.Cell(vacancy.due?.figures(in: look.language) ?? "—"),
        Table.Cell(vacancy.standIn.joined(separator: ", "), .faint),
      ]
    }
    let table = TextTable(Table(Self.vacancyColumns, rows: rows), look: look).text
    let more = status.vacant - status.vacancies.count
    let rest = more > 0 ? "\n" + look.say(Catalogue.Reports.moreVacant(more)) : ""
    return look.paint(look.say(Catalogue.Reports.vacancies), .heading) + "\n" + table + rest
  }

  private static let vacancyColumns: [Table.Column] = [
    .init(Catalogue.Reports.caseWord), .init(Catalogue.Reports.code),
    .init(Catalogue.Reports.title, fit: .shrinking), .init(Catalogue.Reports.due),
    .init(Catalogue.Reports.standIn, fit: .shrinking),
  ]

  private func definitions(_ look: Look) -> String {
    guard !status.definitions.isEmpty else { return look.say(Catalogue.Reports.nothingLoaded) }
    let rows = status.definitions.map { count in
      [Table.Cell(count.definition)]
        + [
          count.active, count.suspended, count.closed, count.overdue, count.dueSoon,
          count.undated,
        ].map { Table.Cell($0 > 0 ? String($0) : "—") }
    }
    return TextTable(Table(Self.definitionColumns, rows: rows), look: look).text
  }

  private func stages(_ look: Look) -> String {
    guard !status.stages.isEmpty else { return "" }
    let rows = status.stages.map {
      [Table.Cell($0.definition), Table.Cell($0.stage), Table.Cell(String($0.cases))]
    }
    return TextTable(Table(Self.stageColumns, rows: rows), look: look).text
  }

  private static let definitionColumns: [Table.Column] =
    [.init(Catalogue.Reports.definition)]
    + [
      Catalogue.Reports.active, Catalogue.Reports.suspended, Catalogue.Reports.closed,
      Catalogue.Reports.overdue, Catalogue.Reports.soon, Catalogue.Reports.withoutDate,
    ].map { Table.Column($0, fit: .figures) }

  private static let stageColumns: [Table.Column] = [
    .init(Catalogue.Reports.definition), .init(Catalogue.Reports.stage),
    .init(Catalogue.Reports.cases, fit: .figures),
  ]

  /// The counts by definition, as a spreadsheet takes them.
  package var csv: String {
    let rows = status.definitions.map {
      [
        $0.definition, String($0.active), String($0.suspended), String($0.closed),
        String($0.overdue), String($0.dueSoon), String($0.undated),
      ]
    }
    return CSV(
      columns: [
        "definition", "active", "suspended", "closed", "overdue", "dueSoon", "undated",
      ], rows: rows
    ).text
  }
}
