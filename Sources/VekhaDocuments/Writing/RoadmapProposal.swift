package import VekhaCore
package import VekhaLanguage

/// A drafted roadmap with its deadlines read and its responsible cells taken apart.
package struct RoadmapProposal: Sendable {
  /// What came of one item's deadline.
  package enum DeadlineState: Sendable {
    case missing
    /// As the roadmap had it that the document was printed from.
    case kept(DeadlineClause)
    case read(Reading)
    /// Taken by a convention that somebody should confirm.
    case toConfirm(Reading)
    case unread(Mistake)
  }

  package private(set) var draft: DraftRoadmap
  package let choice: PeriodChoice
  /// The parties in the order in which the document first names them.
  package let parties: [ProposedParty]
  /// The directory's organisation whose plan it is; nil where none or several are called so.
  let organisation: Organisation?
  let reader: DeadlineReader
  private var states: [String: DeadlineState] = [:]
  private let keys: [String: [String]]

  /// Reads what the draft says.
  ///
  /// - Parameters:
  ///   - draft: what was found in the document
  ///   - choice: the period that deadlines without a year are read in
  ///   - calendar: the working calendar that deadlines go by
  ///   - known: parties whose names are looked for in the cells before new ones are proposed
  ///   - organisations: the directory's organisations, one of which the plan may be of
  package init(
    _ draft: DraftRoadmap, period choice: PeriodChoice, calendar: WorkCalendar?,
    known: [Party] = [], organisations: [Organisation] = []
  ) {
    organisation = draft.owner(among: organisations)
    self.draft = draft
    self.choice = choice
    reader = DeadlineReader(period: choice.period, calendar: calendar)
    let own = draft.unseen?.parties ?? []
    var cells = ResponsibleCells(own: own, known: known, isMunicipal: draft.isMunicipal)
    for item in draft.items where item.unseen?.responsible == nil { cells.read(item.responsible) }
    parties = cells.parties
    keys = cells.names
    for item in draft.items where item.unseen?.deadline == nil { read(item.deadline) }
  }

  package func deadline(of item: DraftItem) -> DeadlineState {
    item.unseen?.deadline.map(DeadlineState.kept) ?? states[item.deadline] ?? .missing
  }

  /// The names of the parties that answer for an item, the first one first.
  package func responsible(for item: DraftItem) -> [String] {
    item.unseen?.responsible ?? keys[item.responsible] ?? []
  }

  /// Takes other words for an item's deadline, as somebody decided.
  package mutating func decide(_ code: String, deadline: String) {
    draft.decide(code, deadline: deadline)
    read(deadline)
  }

  private mutating func read(_ phrase: String) {
    guard states[phrase] == nil else { return }
    states[phrase] = phrase.isEmpty ? .missing : state(of: phrase)
  }

  private func state(of phrase: String) -> DeadlineState {
    switch reader.read(phrase) {
    case .failure(let refusal): .unread(Catalogue.unreadable(refusal))
    case .success(let reading) where reading.deadline == nil:
      reading.alternatives.isEmpty ? .unread(Catalogue.unclear(reading)) : .toConfirm(reading)
    case .success(let reading):
      reading.alternatives.isEmpty ? .read(reading) : .toConfirm(reading)
    }
  }
}

extension DraftRoadmap {
  /// Writes other words into an item's deadline and keeps the document's own beside them.
  fileprivate mutating func decide(_ code: String, deadline: String) {
    for section in sections.indices {
      for item in sections[section].items.indices where sections[section].items[item].code == code {
        sections[section].items[item].decide(deadline)
      }
    }
  }
}

extension DraftItem {
  fileprivate mutating func decide(_ words: String) {
    notes.removeAll { $0 == .noDeadline || $0.isDeadlineTail || $0.isDeadlineAbove }
    if !deadline.isEmpty { notes.append(.decided(insteadOf: deadline)) }
    deadline = words
    unseen?.deadline = nil
  }
}

extension DraftNote {
  fileprivate var isDeadlineTail: Bool { if case .deadlineTail = self { true } else { false } }
}
