import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// A person's day: its letters item by item, or why there was none.
package struct PersonDayReport {
  private let day: PersonDayView

  package init(_ day: PersonDayView) {
    self.day = day
  }

  package func text(_ look: Look) -> String {
    guard day.letters.isEmpty else {
      let foreseen = day.isForeseen ? [look.say(Catalogue.Days.foreseen)] : []
      return (foreseen + day.letters.map { ExplanationReport($0).text(look) })
        .joined(separator: "\n\n")
    }
    let heading = look.say(
      Catalogue.Days.noLetter(to: day.name, on: day.date, isForeseen: day.isForeseen))
    let reasons = day.reasons.flatMap { reason in
      DisplayText(look.say(reason.words)).wrapped(to: max(40, look.width - 2))
    }
    return look.paint(heading, .heading) + "\n"
      + reasons.map { "  " + $0 }.joined(separator: "\n")
  }
}

extension PersonDayView.Reason {
  fileprivate var words: Bilingual {
    switch self {
    case .left(let day): Catalogue.Days.left(on: day)
    case .noAddress(let instead): Catalogue.Days.noAddress(instead: instead.map(\.words))
    case .stoodInFor(let person, let until):
      Catalogue.Days.stoodInFor(by: person.words, until: until)
    case .silent(let silence): silence.words
    case .dayOff(let next): Catalogue.Days.dayOff(next: next)
    case .settledBefore(let duty, let step): Catalogue.Days.settledBefore(duty.name, step)
    case .waits(let duty, let step, let until):
      Catalogue.Days.waits(duty.name, step, until: until)
    case .wantsWeekly: Catalogue.Days.wantsWeekly
    case .wantsHour(let hour): Catalogue.Days.wantsHour(hour)
    case .postponed(let duty, let first, let due):
      Catalogue.Days.postponed(duty.name, from: first, to: due)
    case .skipped(let duty, let step): Catalogue.Days.skipped(duty.name, step)
    case .acknowledged(let duty, let until): Catalogue.Days.acknowledged(duty.name, until: until)
    case .suspended(let id, let since): Catalogue.Days.suspended(id, since: since)
    case .notBinding(let id): Catalogue.Days.notBinding(id)
    case .letterUnsent(let id, let error): Catalogue.Days.letterUnsent(id, error: error)
    case .noDuties: Catalogue.Days.noDuties
    case .nothingNew(let next):
      Catalogue.Days.nothingNew(next: next.map { ($0.duty.name, $0.date, $0.step) })
    }
  }
}

extension PersonDayView.Reader {
  /// The name for people, and the id under which commands know her.
  fileprivate var words: String { "\(name) (\(id))" }
}

extension PersonDayView.Duty {
  fileprivate var name: String { "\(caseID) \(code)" }
}

extension SilenceView {
  fileprivate var words: Bilingual {
    let object = organisation ?? [caseID, code].compactMap(\.self).joined(separator: " ")
    return Catalogue.Days.silent(about: object, until: until, by: by, reason: reason)
  }
}
