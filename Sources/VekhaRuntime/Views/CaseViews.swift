package import VekhaCore

/// A case with its items: what `case show` shows.
package struct CaseSheetView: Hashable, Sendable, Encodable {
  package var view: CaseView
  package var items: [ItemView]
  /// The title of the definition, and those of its stages or sections by their ids.
  package var title: String
  package var groups: [String: String]
  /// Names of the members of a pair or group; empty for a roadmap.
  package var mentors: [String]
  package var mentees: [String]
  package var curator: String?

  private enum CodingKeys: String, CodingKey {
    case title, items, mentors, mentees, curator
  }

  /// The keys of a case, and those of the sheet beside them.
  package func encode(to encoder: any Encoder) throws {
    try view.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(title, forKey: .title)
    try container.encode(items, forKey: .items)
    try container.encode(mentors, forKey: .mentors)
    try container.encode(mentees, forKey: .mentees)
    try container.encode(curator, forKey: .curator)
  }
}

extension ItemViews {
  /// Cases without their items, in the order in which people count.
  package func cases(_ filter: CaseFilter) throws -> [CaseView] {
    try heads(filter).map { CaseView($0, definition: try world.definition($0.definition)) }
      .sorted { NaturalOrder($0.id) < NaturalOrder($1.id) }
  }

  /// One case with its items, as of today or of a past day.
  package func sheet(ofCase id: String, asOf day: CivilDate? = nil) throws -> CaseSheetView {
    var query = ItemQuery()
    query.casePattern = id
    query.asOf = day
    guard let state = try state(ofCase: id, on: day) else { throw UnknownName.case(id) }
    let definition = try world.definition(state.definition)
    let directory = world.directory
    return CaseSheetView(
      view: CaseView(state, definition: definition), items: try items(query),
      title: definition.title,
      groups: Dictionary(
        definition.groups.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first }),
      mentors: state.members.mentors.compactMap { directory.person($0)?.id },
      mentees: state.members.mentees.compactMap { directory.person($0)?.id },
      curator: state.members.curator.flatMap { directory.person($0)?.id })
  }

  private func state(ofCase id: String, on day: CivilDate?) throws -> Case? {
    guard let day else { return try world.reader.cases([id]).first }
    return try past([id], on: day).first
  }
}
