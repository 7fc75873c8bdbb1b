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
    let entries = try reader.silences()
    let zones = try zones(of: entries)
    return try views(
      of: entries.filter { entry in
        includingPast || entry.through >= Zones.civil(moment, in: zones[entry.id] ?? "UTC").date
      })
  }

  /// The silences with the given numbers, as they were asked for.
  func silences(numbered ids: Set<Int>) throws -> [SilenceView] {
    ids.isEmpty ? [] : try views(of: reader.silences().filter { ids.contains($0.id) })
  }

  /// A silence lasts as long as the days do where its object is.
  private func zones(of entries: [SilenceEntry]) throws -> [Int: String] {
    let found = try reader.cases(Set(entries.compactMap(\.caseID)).sorted())
    let cases = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var zones: [Int: String] = [:]
    for entry in entries {
      if case .organisation(let id) = entry.object { zones[entry.id] = zone(of: id) }
      guard let state = entry.caseID.flatMap({ cases[$0] }) else { continue }
      zones[entry.id] = zone(
        of: try definition(state.definition), organisation: state.organisation)
    }
    return zones
  }

  private func views(of entries: [SilenceEntry]) throws -> [SilenceView] {
    let texts = try reader.texts(Set(entries.map(\.reason)))
    return entries.map { entry in
      SilenceView(
        entry, reason: texts[entry.reason] ?? "",
        by: entry.author.flatMap { directory.person($0)?.id } ?? "")
    }
  }
}

extension SilenceView {
  fileprivate init(_ entry: SilenceEntry, reason: String, by: String) {
    self.init(
      id: entry.id, from: entry.from, until: entry.through, reason: reason, by: by)
    switch entry.object {
    case .organisation(let id): organisation = id
    case .case(let id): caseID = id
    case .item(let id, let code): (caseID, self.code) = (id, code)
    }
  }
}

extension SilenceEntry {
  fileprivate var caseID: String? {
    switch object {
    case .organisation: nil
    case .case(let id), .item(let id, _): id
    }
  }
}
