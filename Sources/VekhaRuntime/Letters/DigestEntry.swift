import VekhaCore
import VekhaLanguage

/// One item as a letter shows it: a duty, or the same duty in many places.
struct DigestEntry {
  let topic: Catalogue.Letters.Topic
  let lines: [DigestLine]

  var line: DigestLine { lines[0] }
}

extension Digest {
  /// The lines put in order, the worst first, then by case and date; equal duties in many places become one entry.
  var entries: [DigestEntry] {
    let groups = Dictionary(grouping: lines, by: SameDuty.init)
    let ordered = groups.map { duty, lines in
      (DutyRank(duty, topic: topic(of: lines[0])), lines.sorted(by: isBefore))
    }
    return ordered.sorted { $0.0 < $1.0 }.map { DigestEntry(topic: $0.topic, lines: $1) }
  }

  private func isBefore(_ left: DigestLine, _ right: DigestLine) -> Bool {
    NaturalOrder(left.caseID) < NaturalOrder(right.caseID)
  }

  private func topic(of line: DigestLine) -> Catalogue.Letters.Topic {
    switch line.kind {
    case .overdue: .overdue
    case .escalation: .escalation
    case .decision: .decision
    case .answer: .answer
    case .today: .today
    case .soon: isThisWeek(line.due) ? .thisWeek : .soon
    case .opened: .opened
    case .ask: .ask
    case .vacant: .vacant
    case .checkpoint: .checkpoint
    case .settled: .settled
    }
  }

  private func isThisWeek(_ due: CivilDate?) -> Bool {
    let sunday = date.adding(days: Weekday.sunday.rawValue - date.weekday.rawValue)
    return due.map { $0 <= sunday } ?? false
  }
}

/// What two lines have in common when only their places differ.
private struct SameDuty: Hashable {
  let kind: DigestLine.Kind
  let programme: String
  let caseTitle: String
  let code: String
  let occurrence: String
  let title: String
  let due: CivilDate?
  let undone: [String]
  /// What was said about one of them is said of no other.
  let notes: [DigestNote]

  init(_ line: DigestLine) {
    kind = line.kind
    programme = String(Substring(line.caseID.utf8.prefix { $0 != UInt8(ascii: "/") }))
    caseTitle = line.caseTitle
    code = line.code
    occurrence = line.occurrence
    title = line.title
    due = line.due
    undone = line.undone
    notes = line.notes
  }

  /// The names alone tell nearly all duties apart; long Russian titles are dear to hash.
  func hash(into hasher: inout Hasher) {
    hasher.combine(programme)
    hasher.combine(code)
    hasher.combine(occurrence)
  }
}

/// Where an entry stands in the letter; every part decides only where those before it are equal.
private struct DutyRank: Comparable {
  let topic: Catalogue.Letters.Topic
  private let programme: NaturalOrder
  private let due: CivilDate
  private let code: NaturalOrder
  private let rest: [String]

  init(_ duty: SameDuty, topic: Catalogue.Letters.Topic) {
    self.topic = topic
    programme = NaturalOrder(duty.caseTitle + "\u{0}" + duty.programme)
    due = duty.due ?? .latest
    code = NaturalOrder(duty.code)
    rest = [duty.occurrence, duty.title] + duty.notes.map { "\($0)" }
  }

  static func < (left: DutyRank, right: DutyRank) -> Bool {
    if left.topic != right.topic { return left.topic < right.topic }
    if left.programme != right.programme { return left.programme < right.programme }
    if left.due != right.due { return left.due < right.due }
    if left.code != right.code { return left.code < right.code }
    return left.rest.lexicographicallyPrecedes(right.rest)
  }
}
