import VekhaCore
import VekhaRuntime

/// Whatever is overdue for a person stands in her next digest, whatever caused the digest.
///
/// Only mail tells everything: a bot's message is cut where it grows too long. Reading a letter costs more than writing it, so one in many is read; which one, its id decides.
struct OverdueIsTold: TownInvariant {
  let statement = "a digest names all that is overdue for its reader"
  /// One letter in so many is read.
  let readsOneIn: UInt64

  mutating func check(_ scene: Scene) throws -> [String] {
    try scene.letters.map(\.letter)
      .filter { $0.channel == .email && Fingerprint.of($0.id) % readsOneIn == 0 }
      .flatMap { try unsaid(in: $0, scene) }
  }

  private func unsaid(in letter: Letter, _ scene: Scene) throws -> [String] {
    let zone = scene.world.zone(ofPerson: letter.recipient)
    let today = Zones.civil(letter.createdAt, in: zone).date
    let words = LetterText(letter.bytes).words
    return try overdue(for: letter.recipient, on: today, scene.world).compactMap { row in
      let definition = try scene.world.definition(row.definition)
      let title = definition.find(item: row.occurrence.key.code)?.item.title ?? ""
      let asPrinted = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.contains(asPrinted)
        ? nil : "\(row.caseID) \(row.occurrence.key.code) is not in \(letter.key)"
    }
  }

  private func overdue(
    for person: PersonKey, on today: CivilDate, _ world: World
  ) throws -> [OccurrenceRow] {
    let rows = try world.reader.occurrences(
      OccurrenceFilter(people: [person], overdueOn: today))
    let cases = try world.reader.cases(Set(rows.map(\.caseID)).sorted())
    let running = cases.filter { $0.status == .active && $0.isBinding }
    let known = Dictionary(running.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.filter { row in
      guard let state = known[row.caseID] else { return false }
      return isLate(row.occurrence, on: today)
        && !state.isSilent(row.occurrence.key.code, on: today)
    }
  }

  /// What was handed in by its date waits for somebody else, however long.
  private func isLate(_ duty: Occurrence, on today: CivilDate) -> Bool {
    duty.isOutstanding && (duty.dates.due ?? .latest) < (duty.doneOn ?? today)
  }
}
