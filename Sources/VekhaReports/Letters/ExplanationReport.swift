import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// Why a letter was sent to this person at this time, item by item.
package struct ExplanationReport: Report {
  private let view: ExplanationView

  package init(_ view: ExplanationView) {
    self.view = view
  }

  package func text(_ look: Look) -> String {
    let head = Catalogue.Explanation.letter(
      to: view.name, at: view.composed, hours: view.hours, isChosen: view.isHourChosen)
    let opening = look.paint(view.letter.subject, .heading) + "\n" + look.say(head)
    let entries = view.lines.grouped { $0.apartFromCase }.map { text(of: $1, look) }
    return ([opening] + entries).joined(separator: "\n\n")
  }

  package var csv: String {
    let rows = view.lines.map { line in
      [
        view.letter.id, line.caseID, line.code, line.occurrence, line.title,
        line.clause?.phrase ?? "", line.due?.iso ?? "", line.originalDue?.iso ?? "", line.policy,
        line.step.name,
        line.on.iso, line.planned?.iso ?? "", line.reason.word,
      ]
    }
    return CSV(
      columns: [
        "letter", "case", "code", "occurrence", "title", "phrase", "due", "originalDue", "policy",
        "step", "on", "planned", "reason",
      ], rows: rows
    ).text
  }

  /// One duty, or the same item of many cases where the same is true of each.
  private func text(of lines: [ExplanationView.Line], _ look: Look) -> String {
    guard let line = lines.first else { return "" }
    let cases = lines.count > 1 ? [Catalogue.Explanation.cases(lines.map(\.caseID))] : []
    let sentences = (cases + sentences(about: line)).flatMap {
      DisplayText(look.say($0)).wrapped(to: max(40, look.width - 2))
    }
    return heading(of: line, isAlone: lines.count == 1, look) + "\n"
      + sentences.map { "  " + $0 }.joined(separator: "\n")
  }

  private func heading(of line: ExplanationView.Line, isAlone: Bool, _ look: Look) -> String {
    if line.isSummary { return look.paint(look.say(Catalogue.Explanation.summary), .heading) }
    let name = (isAlone ? "\(line.caseID) " : "") + line.code
    let title = DisplayText(line.title).cut(to: max(20, look.width - name.count - 2)).text
    return look.paint(name, .heading) + "  " + title
  }

  private func sentences(about line: ExplanationView.Line) -> [Bilingual] {
    let step = Catalogue.Explanation.step(
      line.step, of: line.policy, on: line.on, planned: line.planned)
    return (line.isSummary ? [] : dates(of: line)) + [step, line.reason.sentence]
  }

  private func dates(of line: ExplanationView.Line) -> [Bilingual] {
    let due = line.due.map { Catalogue.Explanation.due($0, unshifted: line.unshifted) }
    let isMoved = line.originalDue != line.due
    return [
      line.clause.map(Catalogue.Explanation.reading) ?? Catalogue.Explanation.noDeadline, due,
      isMoved ? line.originalDue.map(Catalogue.Explanation.moved) : nil,
    ].compactMap(\.self)
  }
}

extension ExplanationView.Line {
  /// All that is said of it but the case.
  fileprivate var apartFromCase: Self {
    var line = self
    line.caseID = ""
    return line
  }

  /// Whether it stands for all that an overseer looks after, and not for itself.
  fileprivate var isSummary: Bool {
    if case .oversees = reason { true } else { false }
  }
}

extension ExplanationView.Reason {
  fileprivate var sentence: Bilingual {
    switch self {
    case .party(let title, let role): Catalogue.Explanation.party(title, role: role)
    case .role(let role): Catalogue.Explanation.role(role)
    case .oversees(let role): Catalogue.Explanation.oversees(role)
    case .assigned: Catalogue.Explanation.assigned
    case .asked: Catalogue.Explanation.asked
    case .standsIn: Catalogue.Explanation.standsIn
    case .escalatedBefore: Catalogue.Explanation.escalatedBefore
    case .onBehalf: Catalogue.Explanation.onBehalf
    }
  }
}
