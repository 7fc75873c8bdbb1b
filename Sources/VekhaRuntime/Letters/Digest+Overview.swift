import VekhaCore
import VekhaLanguage

extension WeeklySummary {
  /// The counts that stand in the subject and above the table.
  var figures: Catalogue.Weekly.Figures {
    Catalogue.Weekly.Figures(
      late: total.late, silent: total.silent, requests: requests.count, vacant: vacant.count)
  }
}

extension Digest {
  /// The week at a glance in words.
  func overview(of summary: WeeklySummary) -> LetterOverview {
    LetterOverview(
      heading: say(Catalogue.Weekly.heading), sum: say(Catalogue.Weekly.sum(summary.figures)),
      table: table(of: summary),
      lists: [
        list(.requests, summary.requests.map(request)), list(.vacant, summary.vacant.map(vacant)),
        list(.silent, summary.silent.map(silence)), list(.moves, summary.moves.map(move)),
      ].compactMap(\.self))
  }

  private func table(of summary: WeeklySummary) -> LetterTable {
    let shown = summary.rows.prefix(Self.rowsMax)
    let rest = summary.rows.dropFirst(Self.rowsMax)
    let late = rest.reduce(0) { $0 + $1.late }
    return LetterTable(
      head: Catalogue.Weekly.columns.map(say), alarming: [2, 3],
      rows: shown.map { row in
        LetterTable.Row(
          name: PlainWords.line(row.organisation),
          figures: [row.done, row.inTime, row.late, row.silent],
          words: say(
            Catalogue.Weekly.row(
              done: row.done, inTime: row.inTime, late: row.late, silent: row.silent)))
      },
      more: rest.isEmpty ? nil : say(Catalogue.Weekly.moreRows(rest.count, late: late)))
  }

  private func list(_ topic: Catalogue.Weekly.Topic, _ lines: [String]) -> LetterList? {
    guard !lines.isEmpty else { return nil }
    let more = lines.count - Self.linesMax
    return LetterList(
      heading: say(Catalogue.Weekly.heading(of: topic)), count: lines.count,
      lines: lines.prefix(Self.linesMax)
        + (more > 0 ? [say(Catalogue.Letters.andMore(more))] : []))
  }

  private func request(_ waiting: WeeklySummary.Waiting) -> String {
    say(
      Catalogue.Weekly.request(
        PlainWords.line(waiting.title), at: PlainWords.line(waiting.organisation),
        due: waiting.due, until: waiting.until))
  }

  private func vacant(_ waiting: WeeklySummary.Waiting) -> String {
    say(
      Catalogue.Weekly.vacant(
        PlainWords.line(waiting.title), at: PlainWords.line(waiting.organisation),
        due: waiting.due))
  }

  private func silence(_ silent: WeeklySummary.Silent) -> String {
    say(
      Catalogue.Weekly.silent(
        PlainWords.line(silent.people), at: PlainWords.line(silent.organisation),
        duties: silent.duties, days: silent.days))
  }

  private func move(_ move: WeeklySummary.Move) -> String {
    say(
      Catalogue.Weekly.move(
        move.kind.word, PlainWords.line(move.title),
        at: move.organisations.prefix(Self.placesMax).map(PlainWords.line),
        more: max(0, move.organisations.count - Self.placesMax)))
  }

  private static let rowsMax = 40
  private static let linesMax = 12
  private static let placesMax = 3
}

extension WeeklySummary.Move.Kind {
  fileprivate var word: Catalogue.Weekly.Deed {
    switch self {
    case .done: .done
    case .submitted: .submitted
    case .returned: .returned
    case .postponed: .postponed
    case .waived: .waived
    case .stageDone: .stageDone
    }
  }
}
