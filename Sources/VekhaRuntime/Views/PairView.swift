package import VekhaCore

/// A pair or group as users and scripts see it; the keys are the columns of the directory's table.
package struct PairView: Hashable, Sendable, Encodable {
  package var id: String
  package var organisation: String
  package var form: String
  package var kind: String
  package var mentors: [String]
  package var mentees: [String]
  package var curator: String?
  package var start: CivilDate?

  enum CodingKeys: String, CodingKey {
    case id, organisation, form, kind, mentors, mentees, curator, start
  }

  package init(_ pair: Pair, directory: any Directory) {
    id = pair.id
    organisation = pair.organisation
    form = pair.form
    kind = pair.kind
    mentors = pair.members.mentors.map { directory.person($0)?.id ?? "" }
    mentees = pair.members.mentees.map { directory.person($0)?.id ?? "" }
    curator = pair.members.curator.flatMap { directory.person($0)?.id }
    start = pair.start
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(organisation, forKey: .organisation)
    try container.encode(form, forKey: .form)
    try container.encode(kind, forKey: .kind)
    try container.encode(mentors, forKey: .mentors)
    try container.encode(mentees, forKey: .mentees)
    try container.encode(curator, forKey: .curator)
    try container.encode(start, forKey: .start)
  }

  /// The row from which the directory makes this pair.
  package var draft: PairDraft {
    PairDraft(
      id: id, organisation: organisation, form: form, kind: kind, mentors: mentors,
      mentees: mentees, curator: curator, start: start)
  }
}
