import VekhaCore

/// The keys by which scripts read a person's day.
extension PersonDayView: Encodable {
  private enum Key: String, CodingKey {
    case person, name, date, foreseen, letters, reasons
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(person, forKey: .person)
    try container.encode(name, forKey: .name)
    try container.encode(date, forKey: .date)
    try container.encode(isForeseen, forKey: .foreseen)
    try container.encode(letters, forKey: .letters)
    try container.encode(reasons.map(ReasonRecord.init), forKey: .reasons)
  }
}

/// A reason by its code, with whatever belongs to it.
private struct ReasonRecord: Encodable {
  var reason: String
  var `case`: String?
  var code: String?
  var occurrence: String?
  var step: String?
  var date: CivilDate?
  var time: CivilTime?
  var letter: String?
  var instead: [String]?
  var silence: SilenceView?

  init(_ reason: PersonDayView.Reason) {
    self.reason = reason.code
    switch reason {
    case .noDuties, .wantsWeekly: break
    case .left(let day): date = day
    case .noAddress(let people): instead = people.map(\.id)
    case .stoodInFor(let person, let until): (instead, date) = ([person.id], until)
    case .silent(let silence): self.silence = silence
    case .dayOff(let next): date = next
    case .settledBefore(let duty, let step), .skipped(let duty, let step): take(duty, step, nil)
    case .waits(let duty, let step, let until):
      take(duty, step, until?.date)
      time = until?.time
    case .wantsHour(let hour): time = hour
    case .acknowledged(let duty, let until): take(duty, nil, until)
    case .postponed(let duty, _, let due): take(duty, nil, due)
    case .suspended(let id, let since): (self.case, date) = (id, since)
    case .notBinding(let id): self.case = id
    case .letterUnsent(let id, _): letter = id
    case .nothingNew(let next): if let next { take(next.duty, next.step, next.date) }
    }
  }

  private mutating func take(_ duty: PersonDayView.Duty, _ step: Step?, _ date: CivilDate?) {
    (self.case, code, occurrence) = (duty.caseID, duty.code, duty.occurrence)
    (self.step, self.date) = (step?.name, date)
  }
}

extension PersonDayView.Reason {
  fileprivate var code: String {
    switch self {
    case .left: "left"
    case .noAddress: "no-address"
    case .stoodInFor: "stood-in-for"
    case .silent: "silent"
    case .dayOff: "day-off"
    case .settledBefore: "settled-before"
    case .waits: "waits"
    case .wantsWeekly: "wants-weekly"
    case .wantsHour: "wants-hour"
    case .postponed: "postponed"
    case .skipped: "skipped"
    case .acknowledged: "acknowledged"
    case .suspended: "suspended"
    case .notBinding: "not-binding"
    case .letterUnsent: "letter-unsent"
    case .noDuties: "no-duties"
    case .nothingNew: "nothing-new"
    }
  }
}
