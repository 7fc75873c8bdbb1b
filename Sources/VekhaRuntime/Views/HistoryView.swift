package import VekhaCore
import VekhaLanguage

/// One line of a case's history as users and scripts see it.
package struct HistoryEntry: Hashable, Sendable, Encodable {
  package var sequence: Int
  package var at: Instant
  /// The civil date in the case's zone.
  package var on: CivilDate
  /// The person's id in the directory, `vekha` for the engine, `administrator` for the system user.
  package var by: String
  /// The id of the person who was away and in whose place it was done; else null.
  package var insteadOf: String?
  /// The name behind `by`.
  package var name: String
  /// The event's name in the journal.
  package var event: String
  package var item: String?
  package var occurrence: String?
  /// What happened, as a sentence.
  package var text: String

  enum CodingKeys: String, CodingKey {
    case sequence, at, on, by, insteadOf, name, event, item, occurrence, text
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(sequence, forKey: .sequence)
    try container.encode(at, forKey: .at)
    try container.encode(on, forKey: .on)
    try container.encode(by, forKey: .by)
    try container.encode(insteadOf, forKey: .insteadOf)
    try container.encode(name, forKey: .name)
    try container.encode(event, forKey: .event)
    try container.encode(item, forKey: .item)
    try container.encode(occurrence, forKey: .occurrence)
    try container.encode(text, forKey: .text)
  }
}

extension World {
  /// Everything that happened to a case, oldest first, told in the language.
  package func history(
    ofCase id: String, in language: Language
  ) throws -> [HistoryEntry] {
    guard let state = try reader.cases([id]).first else { throw UnknownName.case(id) }
    let records = try reader.records(ofCase: id)
    let texts = try reader.texts(Set(records.flatMap(\.event.texts)))
    let definition = try definition(state.definition)
    let names = StoryNames(
      person: { [directory] in directory.person($0)?.name }, text: { texts[$0] },
      stage: { definition.group($0)?.title })
    return records.map { entry($0, names, language) }
  }

  private func entry(
    _ record: Record, _ names: StoryNames, _ language: Language
  ) -> HistoryEntry {
    let key = record.event.occurrenceKey
    return HistoryEntry(
      sequence: record.sequence, at: record.at, on: record.on, by: id(of: record.actor),
      insteadOf: record.actor.principal.map { directory.person($0)?.id ?? "" },
      name: Catalogue.word(for: record.actor, names: names)[language],
      event: record.event.written.kind,
      item: key?.code, occurrence: key.map { $0.date?.iso ?? "" },
      text: Catalogue.story(of: record.event, names: names)[language])
  }

  func id(of actor: Actor) -> String {
    switch actor {
    case .engine: "vekha"
    case .administrator: "administrator"
    case .person(let key), .substitute(let key, _): directory.person(key)?.id ?? ""
    }
  }
}
