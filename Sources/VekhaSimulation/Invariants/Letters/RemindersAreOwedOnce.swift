import VekhaCore
import VekhaRuntime

/// A rung of a ladder is climbed once in a round: it is owed once, and one letter that was sent tells of it.
struct RemindersAreOwedOnce: TownInvariant {
  let statement = "each reminder is owed once and told once"
  private var owed: Set<Owed> = []
  /// The letter that told of each reminder.
  private var told: [Owed: String] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    let again = scene.changes.flatMap { change in
      change.reminders.map { Owed($0, of: change.after.id) }
    }.filter { !owed.insert($0).inserted && !$0.isDecision }
    return again.map { "\($0.words) is owed again" } + (try toldAgain(in: scene))
  }

  private mutating func toldAgain(in scene: Scene) throws -> [String] {
    let sent = scene.happening.commits.flatMap(\.marks).filter { $0.state == .sent }.map(\.id)
    return try Set(sent).sorted().flatMap { letter in
      try scene.reminders(of: letter).map(Owed.init)
        .filter { told.updateValue(letter, forKey: $0) ?? letter != letter }
        .map { "\($0.words) is told again by \(letter)" }
    }
  }

  /// A reminder by the parts of its key.
  private struct Owed: Hashable {
    var caseID: String
    var key: OccurrenceKey
    var round: Int
    var step: Step
    var recipient: PersonKey

    init(_ reminder: NewReminder, of id: String) {
      caseID = id
      key = reminder.reminding.key
      round = reminder.reminding.round
      step = reminder.reminding.step
      recipient = reminder.recipient
    }

    init(_ reminder: Reminder) {
      caseID = reminder.caseID
      key = reminder.key
      round = reminder.round
      step = reminder.step
      recipient = reminder.recipient
    }

    /// Two requests on one day are one decision, and so are their answers.
    var isDecision: Bool {
      switch step {
      case .decision, .answer: true
      default: false
      }
    }

    var words: String {
      "\(caseID) \(key.code) \(key.date?.iso ?? "") round \(round) \(step) to \(recipient.rawValue)"
    }
  }
}
