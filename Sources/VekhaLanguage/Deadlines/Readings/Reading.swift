package import VekhaCore

/// What sort of deadline a phrase means.
package enum ReadingKind: String, Sendable, Hashable, CaseIterable {
  case by
  case window
  case recurring
  case relative
  case wholePeriod = "whole-period"
  case onDemand = "on-demand"
  /// Nothing was taken; somebody must be asked.
  case ambiguous
}

/// How a deadline phrase is read, and why.
package struct Reading: Hashable, Sendable {
  package var phrase: String
  package var kind: ReadingKind
  package var start: CivilDate?
  /// The last day, included; the first one of a recurrence.
  package var due: CivilDate?
  /// The rules of a recurrence, or `RDATE:` with its dates.
  package var rule: String?
  /// The event a relative deadline is counted from; empty where none is named.
  package var anchor: String?
  package var offset: String?
  /// What the engine runs on; nil where nothing was taken.
  package var deadline: Deadline?
  /// The other readings the phrase allows.
  package var alternatives: [Reading] = []
  /// What was decided by convention, and what deserves a second look.
  package var conventions: [Bilingual] = []
  /// What each word of the phrase did; empty where the phrase is a date or a rule.
  package var words: [WordRole] = []
  /// Words that no rule of the grammar took.
  package var notUnderstood: [String] = []
  /// The plan that the phrase was read for.
  var plan: PlanContext?
  /// The deadline's words where they say more than its dates do.
  var ownWords: Bilingual?
  /// Whether other windows follow the first one.
  package var furtherWindows: [Period] = []

  init(_ kind: ReadingKind, start: CivilDate? = nil, due: CivilDate? = nil, deadline: Deadline?) {
    phrase = ""
    self.kind = kind
    self.start = start
    self.due = due
    self.deadline = deadline
  }
}

extension Reading {
  /// The same deadline in the words that Vekha itself would use, and would read alike.
  package var canonical: String {
    guard let plan else { return phrase.trimmed }
    let writer = DeadlineWriter(plan: plan)
    if let ownWords { return ownWords.ru }
    if kind == .recurring, rule == nil { return phrase.trimmed }
    if kind == .relative, let anchor, let offset = offset.flatMap(RelativeOffset.init) {
      return writer.phrase(RelativeTerm(anchor: anchor, offset: offset), in: .ru)
    }
    return deadline.map { writer.phrase($0, in: .ru) } ?? phrase.trimmed
  }

  /// What the words did, and which of them nobody understood.
  package var explanation: [Bilingual] {
    if !notUnderstood.isEmpty { return [Catalogue.Deadlines.unknownWords(notUnderstood)] }
    let mended = words.filter(\.isMended)
    return (words.isEmpty ? [] : [Catalogue.Deadlines.words(words)])
      + (mended.isEmpty ? [] : [Catalogue.Deadlines.mended(mended)])
  }
}

extension Reading {
  static func by(_ date: CivilDate) -> Reading {
    Reading(.by, due: date, deadline: .by(date))
  }

  static func window(_ period: Period) -> Reading {
    Reading(.window, start: period.start, due: period.end, deadline: .window(period))
  }

  static func wholePeriod(_ period: Period) -> Reading {
    Reading(.wholePeriod, start: period.start, due: period.end, deadline: .wholePeriod)
  }

  static let onDemand = Reading(.onDemand, deadline: .onDemand)

  static func recurring(_ recurrence: Recurrence) -> Reading {
    var reading = Reading(
      .recurring, start: recurrence.firstStart, due: recurrence.firstDue,
      deadline: .recurring(recurrence))
    reading.rule = recurrence.text
    return reading
  }

  /// Comes again, on days that nobody has entered yet.
  static let recurringSomeday = Reading(.recurring, deadline: .onDemand)

  static let ambiguous = Reading(.ambiguous, deadline: nil)

  /// The dates and the rule, without the words: what makes two readings the same.
  var essence: [String] {
    [
      kind.rawValue, start?.iso ?? "", due?.iso ?? "", rule ?? "", anchor ?? "", offset ?? "",
    ]
  }
}
