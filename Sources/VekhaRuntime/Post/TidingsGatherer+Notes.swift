import VekhaCore

extension TidingsGatherer {
  /// What was said about the duty, as far as its reader does not know it from herself.
  func notes(on occurrence: Occurrence, in state: Case, step: Step?) -> [DigestNote] {
    var notes: [DigestNote] = []
    if case .answer = step, let answer = answer(to: occurrence, in: state) { notes.append(answer) }
    if let request = occurrence.request {
      notes.append(
        .asked(
          until: request.until, name: name(of: request.by), reason: marks.text(request.reason)))
    }
    if let record = marks.acknowledgement(of: occurrence, in: state, on: today),
      case .acknowledged(_, let until, let text) = record.event
    {
      notes.append(
        .onIt(until: until, name: name(of: record.actor.person), words: marks.text(text)))
    }
    return notes
  }

  /// The latest decision about the date.
  private func answer(to occurrence: Occurrence, in state: Case) -> DigestNote? {
    marks.marks(of: occurrence.key, in: state).reversed().lazy.compactMap { record in
      switch record.event {
      case .dueMoved(_, _, .postponed, _): .granted
      case .postponementRefused(_, let reason): .refused(reason: marks.text(reason))
      default: nil
      }
    }.first
  }

  /// Says in whose place the recipient is written to, unless it is for herself too.
  func standsIn(for readers: [PersonKey]) -> [DigestNote] {
    guard !readers.contains(recipient.key) else { return [] }
    return readers.filter(principals.contains).map { .insteadOf(name: name(of: $0)) }
  }

  private func name(of person: PersonKey?) -> String {
    guard let person, person != recipient.key else { return "" }
    return world.directory.person(person)?.name ?? ""
  }
}
