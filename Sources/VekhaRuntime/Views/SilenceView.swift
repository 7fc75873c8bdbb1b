package import VekhaCore

/// A silence as users and scripts see it.
package struct SilenceView: Hashable, Sendable, Encodable {
  package var id: Int
  package var organisation: String?
  package var caseID: String?
  package var code: String?
  package var from: CivilDate
  package var until: CivilDate
  package var reason: String
  /// The person's id in the directory; empty where an administrator asked.
  package var by: String

  private enum CodingKeys: String, CodingKey {
    case id, organisation
    case caseID = "case"
    case code, from, until, reason, by
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(organisation, forKey: .organisation)
    try container.encode(caseID, forKey: .caseID)
    try container.encode(code, forKey: .code)
    try container.encode(from, forKey: .from)
    try container.encode(until, forKey: .until)
    try container.encode(reason, forKey: .reason)
    try container.encode(by, forKey: .by)
  }
}

extension World {
  /// The silences that hold now or will, oldest first; past ones once they are asked for.
  package func silences(at moment: Instant, includingPast: Bool = false) throws -> [SilenceView] {
    let today = Zones.civil(moment, in: "UTC").date
    let all = try reader.silences().filter { includingPast || $0.through >= today }
    let texts = try reader.texts(Set(all.map(\.reason)))
    return all.map { entry in
      var view = SilenceView(
        id: entry.id, from: entry.from, until: entry.through, reason: texts[entry.reason] ?? "",
        by: entry.author.flatMap { directory.person($0)?.id } ?? "")
      switch entry.object {
      case .organisation(let id): view.organisation = id
      case .case(let id): view.caseID = id
      case .item(let id, let code): (view.caseID, view.code) = (id, code)
      }
      return view
    }
  }
}
