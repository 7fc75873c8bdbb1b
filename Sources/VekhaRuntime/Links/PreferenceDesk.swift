package import VekhaCore

/// Takes what people say about how they want their letters.
package struct PreferenceDesk: Sendable {
  let store: any Store
  let seal: LinkSeal
  let time: any TimeSource
  /// The ways that the installation has.
  package let channels: Set<Channel>
  package let language: Language

  package init(
    store: any Store, seal: LinkSeal, time: any TimeSource, channels: Set<Channel>,
    language: Language
  ) {
    self.store = store
    self.seal = seal
    self.time = time
    self.channels = channels
    self.language = language
  }

  /// What the link's person has chosen so far.
  package func preferences(_ token: String) async throws -> Preferences {
    let person = try person(of: token)
    return try await store.read { reader in
      guard try reader.person(person)?.hasLeft == false else { throw LinkFault.left }
      return try reader.preferences(of: person) ?? Preferences()
    }
  }

  /// Keeps what she chose; the link stays good, since she may think better of it.
  package func choose(_ preferences: Preferences, by token: String) async throws {
    let person = try person(of: token)
    var preferences = preferences
    preferences.changedAt = time.now
    try await store.write { [preferences] writer in
      guard try writer.person(person)?.hasLeft == false else { throw LinkFault.left }
      try writer.save(preferences, of: person)
    }
  }

  /// The mail program's own button (RFC 8058): fewer letters, and none of those that press is lost.
  package func unsubscribe(by token: String) async throws {
    var preferences = try await preferences(token)
    preferences.digest = .weekly
    try await choose(preferences, by: token)
  }

  private func person(of token: String) throws(LinkFault) -> PersonKey {
    let link = try seal.link(of: token, at: time.now)
    guard link.purpose == .preferences else { throw .altered }
    return link.person
  }
}
