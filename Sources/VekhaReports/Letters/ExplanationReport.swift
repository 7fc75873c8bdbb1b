import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// Why a letter was sent to this person at this time, item by item.
package struct ExplanationReport {
  private let view: ExplanationView

  package init(_ view: ExplanationView) {
    self.view = view
  }

  package func text(_ look: Look) -> String {
    let head = Catalogue.Explanation.letter(
      to: view.name, at: view.composed, hours: view.hours, isChosen: view.isHourChosen)
    let opening = look.paint(view.letter.subject, .heading) + "\n" + look.say(head)
    return ([opening] + view.lines.map { text(of: $0, look) }).joined(separator: "\n\n")
  }

  private func text(of line: ExplanationView.Line, _ look: Look) -> String {
    let name = "\(line.caseID) \(line.code)"
    let title = DisplayText(line.title).cut(to: max(20, look.width - name.count - 2)).text
    let sentences = sentences(about: line).flatMap {
      DisplayText(look.say($0)).wrapped(to: max(40, look.width - 2))
    }
    return look.paint(name, .heading) + "  " + title + "\n"
      + sentences.map { "  " + $0 }.joined(separator: "\n")
  }

  private func sentences(about line: ExplanationView.Line) -> [Bilingual] {
    let due = line.due.map { Catalogue.Explanation.due($0, unshifted: line.unshifted) }
    let isMoved = line.originalDue != line.due
    return [
      line.clause.map(Catalogue.Explanation.reading) ?? Catalogue.Explanation.noDeadline, due,
      isMoved ? line.originalDue.map(Catalogue.Explanation.moved) : nil,
      Catalogue.Explanation.step(
        line.step, of: line.policy, on: line.on, planned: line.planned),
      line.reason.sentence,
    ].compactMap(\.self)
  }
}

extension ExplanationView.Reason {
  fileprivate var sentence: Bilingual {
    switch self {
    case .party(let title, let role): Catalogue.Explanation.party(title, role: role)
    case .role(let role): Catalogue.Explanation.role(role)
    case .assigned: Catalogue.Explanation.assigned
    case .asked: Catalogue.Explanation.asked
    case .standsIn: Catalogue.Explanation.standsIn
    case .escalatedBefore: Catalogue.Explanation.escalatedBefore
    case .onBehalf: Catalogue.Explanation.onBehalf
    }
  }
}
