package import VekhaCore
package import VekhaYAML

/// The directory of an imagined town: its authority, its schools, their people and pairs.
package struct TownDirectory: Hashable, Sendable {
  package var organisations: [Organisation]
  package var people: [PersonDraft]
  package var pairs: [PairDraft]

  package static let timezone = "Europe/Samara"
  package static let programme = "target-model"

  package init(
    organisations: [Organisation], people: [PersonDraft], pairs: [PairDraft]
  ) {
    self.organisations = organisations
    self.people = people
    self.pairs = pairs
  }

  package var schools: [Organisation] { organisations.filter { $0.kind == "school" } }

  /// The directory as a file, its people and pairs listed in it.
  package var file: SourceFile {
    let lines =
      ["directory: town", "programme: \(Self.programme)", "organisations:"]
      + organisations.map(\.line) + ["people:"] + people.map(\.line)
      + (pairs.isEmpty ? [] : ["pairs:"] + pairs.map(\.line))
    return SourceFile(path: "town.yaml", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}

extension Organisation {
  fileprivate var line: String {
    var line = "  - {organisation: \(id), title: \"\(title)\", kind: \(kind)"
    if let parent { line += ", parent: \(parent)" }
    if let coordinates { line += ", coordinates: \(coordinates)" }
    if let timezone { line += ", timezone: \(timezone)" }
    if isClosed { line += ", closed: yes" }
    return line + "}"
  }
}

extension PersonDraft {
  fileprivate var line: String {
    let roles = tenures.map { tenure in
      tenure.organisation == organisation
        ? tenure.role.rawValue : "\(tenure.role.rawValue)@\(tenure.organisation)"
    }
    var line = "  - {id: \(id), name: \"\(name)\", organisation: \(organisation)"
    line += ", roles: [\(roles.joined(separator: ", "))]"
    if !email.isEmpty { line += ", email: \(email)" }
    if !telegram.isEmpty { line += ", telegram: \"\(telegram)\"" }
    return line + "}"
  }
}

extension PairDraft {
  fileprivate var line: String {
    var line = "  - {id: \(id), organisation: \(organisation), form: \(form), kind: \(kind)"
    line += ", mentors: [\(mentors.joined(separator: ", "))]"
    line += ", mentees: [\(mentees.joined(separator: ", "))]"
    if let curator { line += ", curator: \(curator)" }
    if let start { line += ", start: \(start.iso)" }
    return line + "}"
  }
}
