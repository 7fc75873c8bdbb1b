import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// The requests for a later date that wait for an answer.
package struct PostponementsReport: Report {
  private let requests: [PostponementView]

  package init(_ requests: [PostponementView]) {
    self.requests = requests
  }

  package func text(_ look: Look) -> String {
    guard !requests.isEmpty else { return look.say(Catalogue.Changing.noRequests) }
    let rows = requests.map { request in
      [
        request.caseID, request.code, request.title,
        request.due?.figures(in: look.language) ?? "—", request.until.figures(in: look.language),
        request.by, request.reason,
      ].map { Table.Cell($0) }
    }
    return TextTable(Table(Self.columns, rows: rows), look: look).text
  }

  package var csv: String {
    CSV(
      columns: ["case", "code", "occurrence", "title", "due", "until", "reason", "by"],
      rows: requests.map {
        [
          $0.caseID, $0.code, $0.occurrence, $0.title, $0.due?.iso ?? "", $0.until.iso, $0.reason,
          $0.by,
        ]
      }
    ).text
  }

  private static let columns: [Table.Column] = [
    .init(Catalogue.Reports.caseWord), .init(Catalogue.Reports.code),
    .init(Catalogue.Reports.title, fit: .shrinking), .init(Catalogue.Reports.due),
    .init(Catalogue.People.untilHeading), .init(Catalogue.People.byHeading),
    .init(Catalogue.People.reasonHeading, fit: .shrinking),
  ]
}
