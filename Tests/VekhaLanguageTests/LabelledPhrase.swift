import Foundation
import Testing
import VekhaCore
import VekhaLanguage

/// A phrase with the readings that a careful coordinator would accept, written before it was read.
struct LabelledPhrase: Sendable, CustomTestStringConvertible {
  let id: String
  let phrase: String
  let period: String
  /// What counts: everything, or the due date, the start, the number of occurrences, the kind alone.
  let judge: String
  /// Whether the reading rests on a convention and must name the others.
  let isConvention: Bool
  let accepted: [LabelledReading]

  var testDescription: String { "\(id) \(phrase)" }

  static let all = ["", "-third", "-fourth", "-fifth", "-sixth", "-seventh"]
    .flatMap { Table.rows("labelled\($0)") }.map(LabelledPhrase.init)

  private init(_ row: [String: String]) {
    id = row["id"] ?? ""
    phrase = (row["phrase"] ?? "").replacingOccurrences(of: "\\n", with: "\n")
    period = "\(row["context_start"] ?? "")/\(row["context_end"] ?? "")"
    judge = row["judge"] ?? "full"
    isConvention = row["note"] == "convention"
    let columns = ["kind", "first_start", "first_due", "rrule", "anchor", "offset"]
    let others = (row["alt"] ?? "").components(separatedBy: " or ").filter { !$0.isEmpty }
    accepted =
      [LabelledReading(columns.map { row[$0] ?? "" })]
      + others.map { LabelledReading($0.components(separatedBy: "|")) }
  }

  /// What came of reading a phrase, held against its labels.
  enum Verdict {
    case right
    case wrong
    /// A date that no label has, and no word that it might be otherwise.
    case wrongWithConfidence
  }

  func verdict(_ reading: Reading?) -> Verdict {
    let found = LabelledReading(reading)
    let isFlagged = reading.map { $0.kind == .ambiguous || !$0.alternatives.isEmpty } ?? true
    if accepted.contains(where: { $0.matches(found, judge: judge) }) {
      return isConvention && !isFlagged ? .wrong : .right
    }
    let isDated = !(found.start.isEmpty && found.due.isEmpty)
    let isKnown = accepted.contains { $0.hasDates(of: found) }
    return isDated && !isKnown && !isFlagged ? .wrongWithConfidence : .wrong
  }
}

/// A reading as the tables write it.
struct LabelledReading: Sendable, CustomStringConvertible {
  var kind = "error"
  var start = ""
  var due = ""
  var rule = ""
  var anchor = ""
  var offset = ""

  var description: String { [kind, start, due, rule, anchor, offset].joined(separator: "|") }

  init(_ cells: [String]) {
    let cells = cells + Array(repeating: "", count: 6)
    (kind, start, due) = (cells[0], cells[1], cells[2])
    (rule, anchor, offset) = (cells[3], cells[4], cells[5])
  }

  init(_ reading: Reading?) {
    guard let reading else { return }
    kind = reading.kind.rawValue
    start = reading.start?.iso ?? ""
    due = reading.due?.iso ?? ""
    rule = reading.rule ?? ""
    anchor = reading.anchor ?? ""
    offset = reading.offset ?? ""
  }

  /// A dash in a label stands for any date.
  func hasDates(of found: LabelledReading) -> Bool {
    (start == "-" || start == found.start) && (due == "-" || due == found.due)
  }

  func matches(_ found: LabelledReading, judge: String) -> Bool {
    guard kind == found.kind else { return false }
    switch judge {
    case "kind": return true
    case "start": return start == found.start
    case "freq": return rule.isEmpty || abs(dues(found).count - found.dues(found).count) <= 1
    case "due": return (due == "-" || due == found.due) && hasRule(of: found)
    default: return hasDates(of: found) && hasEvent(of: found) && hasRule(of: found)
    }
  }

  /// Rules are the same where they give the same days.
  private func hasRule(of found: LabelledReading) -> Bool {
    if rule == "?" { return found.due.isEmpty }
    return rule.isEmpty == found.rule.isEmpty && dues(found) == found.dues(found)
  }

  private func dues(_ found: LabelledReading) -> [CivilDate] {
    let first = CivilDate(due) ?? CivilDate(found.due)
    guard let first, !rule.isEmpty else { return [] }
    let recurrence = Recurrence(text: rule, firstStart: nil, firstDue: first, windowed: false)
    return recurrence.map { Array($0.dues().prefix(3000)) } ?? []
  }

  /// The event may be told in more words, in any case.
  private func hasEvent(of found: LabelledReading) -> Bool {
    guard kind == "relative", anchor != "?" else { return true }
    let words = anchor.lowercased().replacing("ё", with: "е").split(separator: " ")
    let event = found.anchor.lowercased().replacing("ё", with: "е")
    return anchor.isEmpty == found.anchor.isEmpty && offset == found.offset
      && words.allSatisfy { event.contains($0.prefix(max(4, min(5, $0.count - 2)))) }
  }
}
