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
      return day.letters.map { ExplanationReport($0).text(look) }.joined(separator: "\n\n")
    }
    let heading = look.say(Catalogue.Days.noLetter(to: day.name, on: day.date))
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
    case .left: Catalogue.Days.left
    case .noAddress(let instead): Catalogue.Days.noAddress(instead: instead)
    case .notYet: Catalogue.Days.notYet
    case .dayOff(let next): Catalogue.Days.dayOff(next: next)
    case .settledBefore(let duty, let step): Catalogue.Days.settledBefore(duty.name, step)
    case .waits(let duty, let step): Catalogue.Days.waits(duty.name, step)
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

extension PersonDayView.Duty {
  fileprivate var name: String { "\(caseID) \(code)" }
}
