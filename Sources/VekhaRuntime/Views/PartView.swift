package import VekhaCore

/// How a co-executor's part of an item stands, as users and scripts see it.
package struct PartView: Hashable, Sendable, Encodable {
  /// What was said last of a part.
  package enum State: String, Hashable, Sendable, Encodable {
    case silent
    case notYet = "not-yet"
    case done
  }

  package var party: String
  /// The ids of those who answer for the part.
  package var people: [String]
  package var state: State
  /// The day on which it was said.
  package var on: CivilDate?
  package var note: String

  enum CodingKeys: String, CodingKey {
    case party, people, state, on, note
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(party, forKey: .party)
    try container.encode(people, forKey: .people)
    try container.encode(state, forKey: .state)
    try container.encode(on, forKey: .on)
    try container.encode(note, forKey: .note)
  }
}

extension PartStanding {
  /// What was said last.
  var state: PartView.State {
    report.map { $0.isDone ? .done : .notYet } ?? .silent
  }
}
