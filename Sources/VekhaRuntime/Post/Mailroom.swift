import VekhaCore

/// What an administrator may do about letters: try them again, or give them up.
package struct Mailroom: Sendable {
  let store: any Store

  package init(store: any Store) {
    self.store = store
  }

  /// Lets a letter that was not taken be tried at the next pass; a sent or given-up one stays as it is.
  package func retry(_ name: String, at moment: Moment) async throws -> String {
    try await store.write { writer in
      let letter = try writer.letter(named: name)
      guard [.pending, .dead].contains(letter.state) else {
        throw LetterRefusal(id: letter.id, state: letter.state)
      }
      guard try writer.reminders(ofLetters: [letter.id])[letter.id]?.isEmpty == false else {
        throw LetterRefusal(id: letter.id, state: letter.state, isSuperseded: true)
      }
      let at = try moment.instant(in: writer)
      try writer.update(
        LetterMark(
          id: letter.id, state: .pending, attempts: letter.attempts, retryAt: at,
          lastError: letter.lastError))
      return letter.id
    }
  }

  /// Gives a letter up that has not been sent; its reminders are not sent either.
  package func drop(_ name: String) async throws -> String {
    try await store.write { writer in
      let letter = try writer.letter(named: name)
      guard [.pending, .dead].contains(letter.state) else {
        throw LetterRefusal(id: letter.id, state: letter.state)
      }
      try writer.update(letter.marked(.dropped, error: letter.lastError))
      return letter.id
    }
  }
}

/// Why nothing more can be done about a letter.
package struct LetterRefusal: Error, Hashable, Sendable {
  package var id: String
  package var state: Letter.State
  /// Its reminders have gone over into a later letter.
  package var isSuperseded = false
}

extension StoreReader {
  /// The letter with the id, or the only one whose id begins with the given text.
  package func letter(named name: String) throws -> Letter {
    if let letter = try letter(name) { return letter }
    let alike = try letters(LetterFilter()).filter { $0.id.hasPrefix(name) }
    guard !name.isEmpty, alike.count == 1, let found = try letter(alike[0].id) else {
      throw UnknownName.letter(name)
    }
    return found
  }
}
