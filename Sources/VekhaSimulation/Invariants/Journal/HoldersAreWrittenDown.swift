import VekhaCore
import VekhaRuntime

/// Who answers for a duty is looked up in a table when letters are composed; the table is what the directory says.
struct HoldersAreWrittenDown: TownInvariant {
  let statement = "the people written down for a duty are those who answer for it"

  mutating func checkWhole(_ scene: Scene) throws -> [String] {
    let rows = try scene.world.reader.occurrences(OccurrenceFilter(includesUndated: true))
    let written = Dictionary(
      rows.map { (Duty(caseID: $0.caseID, key: $0.occurrence.key), Set($0.holders)) },
      uniquingKeysWith: { first, _ in first })
    return try scene.cases.values.sorted { $0.id < $1.id }
      .filter { $0.status != .closed }
      .flatMap { try strangers(in: $0, scene, written) }
  }

  private func strangers(
    in state: Case, _ scene: Scene, _ written: [Duty: Set<PersonKey>]
  ) throws -> [String] {
    let ground = try scene.ground(of: state)
    return state.occurrences.values.filter(\.isOutstanding).compactMap { duty in
      let holders = Engine.responsible(ground.definition, ground.context, state, for: duty.key)
      let found = written[Duty(caseID: state.id, key: duty.key)] ?? []
      guard found != Set(holders.people) else { return nil }
      return "\(state.id) \(duty.key.code): \(found.words), not \(Set(holders.people).words)"
    }
  }

  private struct Duty: Hashable {
    var caseID: String
    var key: OccurrenceKey
  }
}

extension Set<PersonKey> {
  fileprivate var words: String {
    sorted().map { String($0.rawValue) }.joined(separator: ", ")
  }
}
