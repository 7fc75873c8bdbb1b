package import VekhaCore

/// A person as users and scripts see her; the keys are the columns of the directory's table.
package struct PersonView: Hashable, Sendable, Encodable {
  package var id: String
  package var name: String
  package var organisation: String
  /// `curator`, or `curator@school-5` where she holds the role elsewhere.
  package var roles: [String]
  package var email: String
  package var telegram: String
  package var born: CivilDate?

  enum CodingKeys: String, CodingKey {
    case id, name, organisation, roles, email, telegram, born
  }

  package init(_ person: Person) {
    id = person.id
    name = person.name
    organisation = person.organisation
    roles = person.tenures.map { tenure in
      tenure.organisation == person.organisation
        ? tenure.role.rawValue : "\(tenure.role.rawValue)@\(tenure.organisation)"
    }
    email = person.email
    telegram = person.telegram
    born = person.born
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encode(organisation, forKey: .organisation)
    try container.encode(roles, forKey: .roles)
    try container.encode(email, forKey: .email)
    try container.encode(telegram, forKey: .telegram)
    try container.encode(born, forKey: .born)
  }
}
