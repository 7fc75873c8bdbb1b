import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// Letters and their fate, newest first.
package struct LettersReport: Report {
  private let letters: [LetterView]

  package init(_ letters: [LetterView]) {
    self.letters = letters
  }

  package func text(_ look: Look) -> String {
    guard !letters.isEmpty else { return look.say(Catalogue.Reports.noLetters) }
    let rows = letters.map { letter in
      [
        Table.Cell(String(letter.id.prefix(12)), .faint), Table.Cell(letter.composed.figures(look)),
        Table.Cell(letter.recipient), Table.Cell(letter.way(look)), state(of: letter, look),
        Table.Cell(letter.subject),
        Table.Cell(letter.lastError, .bad),
      ]
    }
    return TextTable(Table(Self.columns, rows: rows), look: look).text
  }

  private func state(of letter: LetterView, _ look: Look) -> Table.Cell {
    guard let state = Letter.State(rawValue: letter.state) else { return .init(letter.state) }
    return switch state {
    case .pending: .init(look.say(Catalogue.Reports.letterPending), .waiting)
    case .sent: .init(look.say(Catalogue.Reports.letterSent), .good)
    case .dead: .init(look.say(Catalogue.Reports.letterDead), .bad)
    case .dropped: .init(look.say(Catalogue.Reports.letterDropped), .faint)
    }
  }

  private static let columns: [Table.Column] = [
    .init(Catalogue.Reports.letter), .init(Catalogue.Reports.composed),
    .init(Catalogue.Reports.recipient), .init(Catalogue.Reports.way, fit: .shrinking),
    .init(Catalogue.Reports.state),
    .init(Catalogue.Reports.subject, fit: .shrinking),
    .init(Catalogue.Reports.lastError, fit: .shrinking, isOptional: true),
  ]

  package var csv: String {
    let rows = letters.map {
      [
        $0.id, $0.recipient, $0.address, $0.channel, $0.subject, $0.createdAt.iso8601, $0.state,
        String($0.attempts), $0.lastError,
      ]
    }
    return CSV(
      columns: [
        "id", "recipient", "address", "channel", "subject", "createdAt", "state", "attempts",
        "lastError",
      ], rows: rows
    ).text
  }
}

extension LetterView {
  fileprivate func way(_ look: Look) -> String {
    Channel(rawValue: channel).map { look.say($0.title) } ?? channel
  }
}

extension CivilMoment {
  fileprivate func figures(_ look: Look) -> String {
    "\(date.figures(in: look.language)) \(time)"
  }
}
