import VekhaCore

/// The keys by which scripts read a forecast.
extension ForecastView: Encodable {
  private enum Key: String, CodingKey {
    case from, until, assumption, letters, people, totals, idleRungs, withoutAddress
  }

  private enum TotalKey: String, CodingKey {
    case letters, people, worstDay, largest, longestSilence
  }

  private struct Day: Encodable {
    var date: CivilDate
    var letters: Int
  }

  private struct Unreachable: Encodable {
    var person: String
    var reminders: Int
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(from, forKey: .from)
    try container.encode(until, forKey: .until)
    try container.encode(assumption.name, forKey: .assumption)
    try container.encode(letters, forKey: .letters)
    try container.encode(readers, forKey: .people)
    var totals = container.nestedContainer(keyedBy: TotalKey.self, forKey: .totals)
    try totals.encode(letters.count, forKey: .letters)
    try totals.encode(readers.count, forKey: .people)
    try totals.encode(worstDay.map { Day(date: $0.date, letters: $0.letters) }, forKey: .worstDay)
    try totals.encode(largest, forKey: .largest)
    try totals.encode(longestSilence, forKey: .longestSilence)
    try container.encode(idleRungs, forKey: .idleRungs)
    let people = unreachable.sorted { $0.key < $1.key }
      .map { Unreachable(person: $0.key, reminders: $0.value) }
    try container.encode(people, forKey: .withoutAddress)
  }
}

extension IdleRung: Encodable {
  private enum Key: String, CodingKey {
    case definition, policy, step, reason
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(definition, forKey: .definition)
    try container.encode(policy, forKey: .policy)
    try container.encode(step.name, forKey: .step)
    try container.encode(reason.rawValue, forKey: .reason)
  }
}
