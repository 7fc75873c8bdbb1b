import VekhaCore
import VekhaRuntime

/// A row of the table of cases: the state without its duties, and where it stands in the journal.
struct CaseRow {
  var state: Case
  var head: JournalHead

  static let columns = """
    c.key, c.id, c.definition, c.version, c.subjectKind, c.subject, c.organisation, c.scope,
    c.isBinding, c.mentors, c.mentees, c.curator, c.openedAt, c.openedOn, c.status, c.outcome,
    c.stage, c.suspendedOn, c.silences, c.sequence, c.lastRecordedAt, c.head
    """

  init(_ columns: inout Columns) throws {
    let (key, id) = (try columns.key(), try columns.text())
    state = Case(
      opening: try Opening(&columns), id: id, at: try columns.instant(), on: try columns.date())
    state.status = try columns.word()
    state.outcome = columns.optionalText()
    state.stage = columns.optionalText()
    state.suspendedOn = try columns.optionalDate()
    state.silences = try columns.silences()
    state.sequence = try columns.number()
    state.lastRecordedAt = try columns.instant()
    head = JournalHead(key: key, sequence: state.sequence, hash: try columns.bytes())
  }
}

extension Opening {
  fileprivate init(_ columns: inout Columns) throws {
    self.init(
      definition: DefinitionReference(id: try columns.text(), version: try columns.text()),
      subject: Subject(kind: try columns.word(), id: try columns.text()),
      organisation: try columns.text(), scope: try columns.word(),
      isBinding: try columns.flag(),
      members: Members(
        mentors: try columns.people(), mentees: try columns.people(),
        curator: columns.optionalPerson()))
  }
}

extension StageVisit {
  static let columns = "stage, enteredOn, due, completedOn, isRelative"

  init(_ columns: inout Columns) throws {
    self.init(
      stage: try columns.text(), enteredOn: try columns.date(), due: try columns.optionalDate(),
      completedOn: try columns.optionalDate(), isRelative: try columns.flag())
  }
}

extension Occurrence {
  static let columns = """
    o.code, o.date, o.status, o.opens, o.due, o.unshifted, o.ladderFrom, o.originalDue, o.round,
    o.isExemptFromEscalation, o.remindedThrough, o.escalatedTo, o.evidence, o.doneOn, o.doneBy,
    o.assignee, o.requestUntil, o.requestReason, o.requestBy, o.acknowledgedUntil,
    o.climbed, o.reports
    """

  init(_ columns: inout Columns) throws {
    self.init(
      key: try columns.occurrenceKey(), status: try columns.word(),
      dates: DutyDates(
        opens: try columns.date(), due: try columns.optionalDate(),
        unshifted: try columns.optionalDate()),
      ladderFrom: try columns.date())
    originalDue = try columns.optionalDate()
    round = try columns.number()
    isExemptFromEscalation = try columns.flag()
    remindedThrough = try columns.optionalDate()
    escalatedTo = try columns.people()
    evidence = try columns.list().map(TextReference.init(rawValue:))
    doneOn = try columns.optionalDate()
    doneBy = columns.optionalPerson()
    assignee = columns.optionalPerson()
    request = try PostponementRequest(&columns)
    acknowledgedUntil = try columns.optionalDate()
    climbed = try columns.optionalSteps().map(ClimbedRungs.init)
    reports = try columns.reports()
  }
}

extension PostponementRequest {
  /// Reads the three columns of a request; nil where nobody has asked.
  fileprivate init?(_ columns: inout Columns) throws {
    let until = try columns.optionalDate()
    let (reason, person) = (columns.optionalText(), columns.optionalPerson())
    guard let until, let reason else { return nil }
    self.init(until: until, reason: TextReference(rawValue: reason), by: person)
  }
}
