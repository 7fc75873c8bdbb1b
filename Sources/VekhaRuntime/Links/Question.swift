package import VekhaCore

/// What a link's page shows before its reader presses the button.
package struct Question: Hashable, Sendable {
  package var purpose: Link.Purpose
  package var caseTitle: String
  /// The organisation of the case, by its title.
  package var place: String
  package var code: String
  package var title: String
  package var phrase: String
  package var due: CivilDate?
  package var overdueDays: Int
  package var result: String
  package var needsEvidence: Bool
  /// The title of the party whose part is meant; empty where it is the whole.
  package var part: String
  /// The day that it is where the case is.
  package var today: CivilDate
}

extension Question {
  init(_ link: Link, about occurrence: Occurrence, in state: Case, world: World, at: Instant)
    throws
  {
    let definition = try world.definition(state.definition)
    let item = definition.find(item: occurrence.key.code)?.item
    let zone = world.zone(of: definition, organisation: state.organisation)
    purpose = link.purpose
    caseTitle = definition.title
    place = world.directory.organisation(state.organisation)?.title ?? state.organisation
    code = occurrence.key.code
    title = item?.title ?? ""
    phrase = item?.deadline?.phrase ?? ""
    due = occurrence.dates.due
    today = Zones.civil(at, in: zone).date
    overdueDays = occurrence.overdueDays(on: today)
    result = item?.result ?? ""
    part = link.duty?.part.flatMap { definition.party($0)?.title ?? $0 } ?? ""
    needsEvidence =
      link.purpose == .done && item?.evidence == .required && occurrence.evidence.isEmpty
  }

  /// A reply that nothing is wrong with but what the case itself forbids.
  var plainReply: Reply {
    let later = due.map { max($0, today).adding(days: 14) }
    return Reply(
      note: "—", date: purpose == .postpone ? later : purpose == .onIt ? today : nil,
      evidence: needsEvidence ? "—" : "")
  }
}
