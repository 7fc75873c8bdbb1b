import VekhaCore
import VekhaLanguage

/// What two lines of a letter have in common when only their places differ.
struct SameDuty: Hashable {
  let kind: DigestLine.Kind
  let plan: LetterPlan
  let code: String
  let occurrence: CivilDate?
  let title: String
  let due: CivilDate?
  let undone: [String]
  /// What was said about one of them is said of no other.
  let notes: [DigestNote]

  init(_ line: DigestLine) {
    kind = line.kind
    plan = LetterPlan(title: line.caseTitle, caseID: line.caseID)
    code = line.code
    occurrence = CivilDate(line.occurrence)
    title = line.title
    due = line.due
    undone = line.undone
    notes = line.notes
  }

  init(_ told: ToldDuty) {
    kind = told.kind
    plan = told.desk.plan
    code = told.code
    occurrence = told.key.date
    title = told.title
    due = told.due
    undone = told.undone
    notes = told.notes
  }

  /// The item and its date tell nearly all duties of a letter apart; long Russian titles are dear to hash.
  func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(occurrence)
  }

  /// The heading under which it stands in a letter of a day.
  func topic(on date: CivilDate) -> Catalogue.Letters.Topic { kind.topic(of: due, on: date) }
}

extension DigestLine.Kind {
  /// The heading under which a duty of the kind stands in a letter of a day.
  func topic(of due: CivilDate?, on date: CivilDate) -> Catalogue.Letters.Topic {
    switch self {
    case .overdue: .overdue
    case .escalation: .escalation
    case .decision: .decision
    case .answer: .answer
    case .today: .today
    case .soon: due.map { $0.isWithinWeek(of: date) } == true ? .thisWeek : .soon
    case .opened: .opened
    case .ask: .ask
    case .vacant: .vacant
    case .checkpoint: .checkpoint
    case .settled: .settled
    }
  }
}

extension CivilDate {
  fileprivate func isWithinWeek(of date: CivilDate) -> Bool {
    self <= date.adding(days: Weekday.sunday.rawValue - date.weekday.rawValue)
  }
}

/// An order as the chapters of a letter know it: cases that share its title and the first part of their ids.
struct LetterPlan: Hashable {
  let title: String
  let programme: String

  init(title: String, caseID: String) {
    self.title = title
    programme = String(Substring(caseID.utf8.prefix { $0 != UInt8(ascii: "/") }))
  }

  var order: NaturalOrder { NaturalOrder(title + "\u{0}" + programme) }

  /// The programme tells nearly all orders apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(programme)
  }
}
