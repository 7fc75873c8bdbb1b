package import VekhaCore

/// An organisation as users and scripts see it.
package struct OrganisationView: Hashable, Sendable, Encodable {
  package var id: String
  package var title: String
  package var kind: String
  package var parent: String?
  package var coordinates: String?
  package var timezone: String?
  package var closed: Bool

  enum CodingKeys: String, CodingKey {
    case id, title, kind, parent, coordinates, timezone, closed
  }

  package init(_ organisation: Organisation) {
    id = organisation.id
    title = organisation.title
    kind = organisation.kind
    parent = organisation.parent
    coordinates = organisation.coordinates
    timezone = organisation.timezone
    closed = organisation.isClosed
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(kind, forKey: .kind)
    try container.encode(parent, forKey: .parent)
    try container.encode(coordinates, forKey: .coordinates)
    try container.encode(timezone, forKey: .timezone)
    try container.encode(closed, forKey: .closed)
  }
}
