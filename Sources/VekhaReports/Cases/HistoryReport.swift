import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// What happened to a case, day by day: who, when, why.
package struct HistoryReport: Report {
  private let entries: [HistoryEntry]

  package init(_ entries: [HistoryEntry]) {
    self.entries = entries
  }

  package func text(_ look: Look) -> String {
    entries.grouped(by: \.on).map { day, entries in
      ([look.paint(day.phrase(in: look.language), .heading)]
        + entries.flatMap { lines(of: $0, look) }).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// A long sentence goes on under its own beginning.
  private func lines(of entry: HistoryEntry, _ look: Look) -> [String] {
    let name = DisplayText(entry.name)
    let words = DisplayText(entry.text).wrapped(
      to: max(40, look.width - Self.nameWidth - 4))
    let shown = name.cut(to: Self.nameWidth)
    let gap = String(repeating: " ", count: Self.nameWidth - shown.width)
    let margin = String(repeating: " ", count: Self.nameWidth + 4)
    return words.enumerated().map { index, line in
      index == 0 ? "  " + look.paint(shown.text, .faint) + gap + "  " + line : margin + line
    }
  }

  private static let nameWidth = 20

  package var csv: String {
    let rows = entries.map {
      [
        $0.at.iso8601, $0.on.iso, $0.by, $0.event, $0.item ?? "", $0.occurrence ?? "",
        $0.text,
      ]
    }
    return CSV(
      columns: ["at", "on", "by", "event", "item", "occurrence", "text"], rows: rows
    ).text
  }
}
