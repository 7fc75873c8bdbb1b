import VekhaCore
import VekhaLanguage
import VekhaRuntime

extension DemoTown {
  /// The letters of today, in the order of their readers.
  func post() async throws -> [LetterView] {
    let letters = try await office.read { try $0.letters(LetterFilter()) }
    return letters.filter { Zones.civil($0.createdAt, in: Self.zone).date == today }
      .sorted { NaturalOrder($0.recipient) < NaturalOrder($1.recipient) }
  }

  /// A letter as its reader sees it: to whom, about what, and its text.
  func page(of letter: LetterView) async throws -> String {
    let bytes = try await office.read { try $0.reader.letter(letter.id)?.bytes ?? [] }
    let text = ComposedText(bytes)?.text ?? ""
    return Catalogue.Demo.envelope(to: letter.address, subject: letter.subject)[office.language]
      + "\n\n" + text
  }
}

// MARK: - Marks

extension DemoTown {
  /// Marks an item as done and says how it stands now.
  func complete(
    _ code: String, of caseID: String, by person: String?, evidence: [String]
  ) async throws -> String {
    let actor = try await actor(person)
    var wording = Wording(author: actor.person, shelf: office.shelf)
    let command = Command.item(
      OccurrenceSelector(code: code),
      .complete(on: nil, evidence: try wording.evidence(evidence), note: nil))
    let outcomes = try await office.casework.perform(
      command,
      onCases: office.casework.targets(of: command, on: caseID, by: actor, at: moment)
        .map(\.id), by: actor, at: moment, texts: wording.texts)
    let changed = try await office.view(at: moment) { views in
      try outcomes.compactMap(views.changed)
    }
    return changed.map { Catalogue.Changing.sentence(after: .complete, $0.now)[office.language] }
      .joined(separator: "\n")
  }

  private func actor(_ person: String?) async throws -> Actor {
    guard let person else { return .administrator }
    let key = try await office.read { $0.directory.key(ofPerson: person) }
    guard let key else { throw UnknownName.person(person) }
    return .person(key)
  }
}
