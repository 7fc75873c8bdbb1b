internal import VekhaCore
internal import VekhaLanguage

/// An import as JSON: the rows with the document's words, and what was made of them.
package struct ImportRecord: Encodable, Sendable {
  private let file: String
  private let title: String
  private let order: String
  private let period: String
  private let timezone: String
  private let items: [Item]
  private let indicators: [Indicator]
  private let parties: [String]
  private let knownParties: [String]
  private let deadlines: [String: Int]

  fileprivate struct Item: Encodable {
    let code: String
    let number: String
    let section: String
    let title: String
    let deadline: String
    let state: String
    let start: String?
    let due: String?
    let responsible: String
    let parties: [String]
    let participants: String
    let place: String
    let result: String
    let notes: [String]
  }

  fileprivate struct Indicator: Encodable {
    let title: String
    let unit: String
    let targets: [String: String]
  }

  package init(_ proposal: RoadmapProposal, file: String) {
    self.file = file
    title = proposal.draft.title
    order = proposal.draft.order
    period = proposal.choice.period.description
    timezone = proposal.draft.timezone
    items = proposal.draft.sections.flatMap { section in
      section.items.map { Item($0, section.number, proposal) }
    }
    indicators = proposal.draft.indicators.map { indicator in
      let targets = indicator.targets.map { (String($0), $1) }
      return Indicator(
        title: indicator.title, unit: indicator.unit,
        targets: Dictionary(targets) { first, _ in first })
    }
    parties = proposal.parties.map(\.name)
    let summary = ImportSummary(proposal)
    knownParties = summary.knownParties
    deadlines = [
      "read": summary.read, "confirm": summary.toConfirm, "unread": summary.unread,
      "missing": summary.missing,
    ]
  }
}

extension ImportRecord.Item {
  fileprivate init(_ item: DraftItem, _ section: String, _ proposal: RoadmapProposal) {
    let (state, dates) = Self.state(proposal.deadline(of: item))
    self.init(
      code: item.code, number: item.number, section: section, title: item.title,
      deadline: item.deadline, state: state, start: dates?.start?.iso, due: dates?.due?.iso,
      responsible: item.responsible.inOneLine, parties: proposal.responsible(for: item),
      participants: item.participants, place: item.place, result: item.result,
      notes: item.notes.map(\.code))
  }

  private typealias Dates = (start: CivilDate?, due: CivilDate?)

  private static func state(_ deadline: RoadmapProposal.DeadlineState) -> (String, Dates?) {
    switch deadline {
    case .missing: ("missing", nil)
    case .kept(let clause): ("read", dates(of: clause.deadline))
    case .read(let reading): ("read", (reading.start, reading.due))
    case .toConfirm(let reading): ("confirm", (reading.start, reading.due))
    case .unread: ("unread", nil)
    }
  }

  private static func dates(of deadline: Deadline) -> Dates {
    switch deadline {
    case .by(let date): (nil, date)
    case .window(let window): (window.start, window.end)
    case .recurring(let recurrence): (recurrence.firstStart, recurrence.firstDue)
    case .relative, .wholePeriod, .onDemand: (nil, nil)
    }
  }
}
